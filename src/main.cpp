#include "cli/run.h"

int main(int argc, char** argv) { return newsbind::run(argc, argv); }
