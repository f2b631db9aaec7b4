#pragma once

#include <QString>

#include <vector>

namespace line605::chaos {

/// A break that is planted on purpose, to see that the oracle notices it.
struct Plant {
    enum class Where {
        CentreAtStart, ///< before the desks act
        Centre,        ///< after everybody came to rest
        Desk,          ///< in the file of the first desk, after everybody came to rest
    };
    const char* name;
    Where where;
    const char* sql;
    const char* noticed; ///< what a violation that tells of it contains
};

[[nodiscard]] const std::vector<Plant>& plants();

} // namespace line605::chaos
