#pragma once

#include <map>
#include <string>
#include <vector>

#include "writer/format.h"

namespace newsbind {

/// The format of this name: one built in, else a module, of which no other is loaded. Throws UsageError, with the name
/// that was meant where one is near, and what load_module() throws.
const Format& format_named(const std::string& name);

/// The format that a target's suffix names, in capital or small letters; Markdown for a device or a pipe, which has
/// none. Modules are loaded only for a suffix that no format built in has. Throws UsageError where no format has the
/// suffix, and what load_module() throws.
const Format& format_of_target(const std::string& path);

/// Those built in, then all modules. Throws what load_module() throws.
std::vector<const Format*> all_formats();

/// What -x NAME=VALUE sets, checked against what the format declares. Throws UsageError.
std::map<std::string, std::string> settings_of(const std::vector<std::string>& given, const Traits& traits);

}  // namespace newsbind
