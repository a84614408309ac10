#include "threads.h"

#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>

int32_t nd_threads_processors(void) {
  cpu_set_t set;
  return sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
}

typedef struct {
  void (*body)(void *, int64_t);
  void *context;
  int64_t count;
  atomic_llong next;
} work;

static void *take(void *argument) {
  work *w = argument;
  int64_t i;
  while ((i = atomic_fetch_add_explicit(&w->next, 1, memory_order_relaxed)) < w->count) w->body(w->context, i);
  return NULL;
}

void nd_threads_run(int32_t threads, int64_t count, void (*body)(void *, int64_t), void *context) {
  enum { MOST = 512 };
  pthread_t others[MOST];
  work w = {body, context, count, 0};
  int32_t wanted = threads > MOST ? MOST : threads, started = 0;
  sigset_t all, before;
  if (wanted > count) wanted = (int32_t)count;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  while (started + 1 < wanted && pthread_create(&others[started], NULL, take, &w) == 0) started++;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  take(&w);
  for (int32_t i = 0; i < started; i++) pthread_join(others[i], NULL);
}
