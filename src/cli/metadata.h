#pragma once

#include <string>

#include "issue/issue.h"

namespace newsbind {

/// Checks what the user says of the issue; empty fields are not said. Throws UsageError, naming the option: text that
/// is not UTF-8 or holds control characters, a date that is none (ISO 8601: YYYY-MM-DD, YYYY-MM, YYYY), an ISSN or a
/// language tag that is not of the form (ISO 3297; RFC 5646, section 2.1).
void check_metadata(const Metadata& given);

/// A language tag in the letters that RFC 5646, section 2.1.1, recommends: zh-Hant, pt-BR.
std::string in_recommended_letters(std::string tag);

/// SOURCE_DATE_EPOCH in RFC 3339, empty where it is not set (https://reproducible-builds.org/specs/source-date-epoch/).
/// Throws UsageError where it is no number of seconds from 1970 to the year 9999.
std::string modified_by_environment();

}  // namespace newsbind
