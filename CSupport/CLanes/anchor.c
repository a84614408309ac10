/* The lane primitives are all inline in lanes.h; a C target needs one source file. */
#include "lanes.h"
