#pragma once

#include "domain/eventcodes.h"
