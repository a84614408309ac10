/* Counters of the exported functions: calls, elements, time. Off until they are started; then two readings of the clock and
 * three additions a call. */
#ifndef NUDIPOLE_PROFILE_H
#define NUDIPOLE_PROFILE_H

#include <stdint.h>

/* Forgets what was counted and counts from now on; stops. */
void nd_profile_begin(void);
void nd_profile_end(void);

/* Nanoseconds of a clock if counting, else 0. */
int64_t nd_profile_clock(void);

/* Adds a call that began at `since`. `name` (of `length` characters) and `suffix` live for ever. */
void nd_profile_add(const char *name, int32_t length, const char *suffix, int64_t elements, int64_t since);

/* Entry i in no order; 0 beyond the last. The name without what follows a bracket, and the suffix. */
int32_t nd_profile_entry_at(int32_t i, char *name, int32_t capacity, int64_t *calls, int64_t *elements, int64_t *nanoseconds);

#endif
