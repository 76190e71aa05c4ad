#define BOOST_TEST_MODULE newsbind
#include <boost/test/unit_test.hpp>
