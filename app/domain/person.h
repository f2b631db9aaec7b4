#pragma once

#include "domain/codes.h"

#include <QString>

namespace line605 {

/// Who is signed in; the owner of the local store.
struct Person {
    QString login; ///< goes into operations as actor
    QString name;  ///< as the window shows it
    Role role{};
};

} // namespace line605
