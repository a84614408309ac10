/* The one place where the library starts threads. */
#ifndef NUDIPOLE_THREADS_H
#define NUDIPOLE_THREADS_H

#include <stdint.h>

/* The processors that this process may run on (its affinity: what taskset, MPI and batch systems give it); 1 where
 * the system has more than 1024, for which it is not told. */
int32_t nd_threads_processors(void);

/* body(context, i) for 0 <= i < count, each once, in any order, on at most `threads` threads, the calling one among them; returns
 * when all are done. Threads live as long as the call: nothing is left that a fork would miss. Where no thread can be started the
 * others do the work. Signals go to the caller's threads. */
void nd_threads_run(int32_t threads, int64_t count, void (*body)(void *context, int64_t i), void *context);

#endif
