/* libc.h is all inline; a C target needs one source file. */
#include "libc.h"
