#include "profile.h"

#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

/* Open addressing; far more places than there are functions. */
enum { PLACES = 2048 };

typedef struct {
  _Atomic(const char *) name;
  _Atomic(const char *) suffix;
  atomic_int length;
  atomic_llong calls, elements, nanoseconds;
} entry;

static entry entries[PLACES];
static atomic_int counting;

void nd_profile_begin(void) {
  for (int i = 0; i < PLACES; i++) {
    atomic_store(&entries[i].calls, 0);
    atomic_store(&entries[i].elements, 0);
    atomic_store(&entries[i].nanoseconds, 0);
  }
  atomic_store(&counting, 1);
}

void nd_profile_end(void) { atomic_store(&counting, 0); }

static int64_t now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

int64_t nd_profile_clock(void) { return atomic_load_explicit(&counting, memory_order_relaxed) ? now() : 0; }

/* The place of a function, taken by whoever comes first; names stay where they are. */
static entry *place(const char *name, int32_t length, const char *suffix) {
  uint64_t hash = 14695981039346656037u;
  for (int32_t i = 0; i < length; i++) hash = (hash ^ (unsigned char)name[i]) * 1099511628211u;
  for (const char *c = suffix; *c; c++) hash = (hash ^ (unsigned char)*c) * 1099511628211u;
  for (uint64_t i = 0; i < PLACES; i++) {
    entry *e = &entries[(hash + i) % PLACES];
    const char *found = atomic_load(&e->name), *tail;
    if (!found && atomic_compare_exchange_strong(&e->name, &found, name)) {
      atomic_store(&e->length, length);
      atomic_store(&e->suffix, suffix);
      return e;
    }
    while (!(tail = atomic_load(&e->suffix))) {}
    if (atomic_load(&e->length) == length && memcmp(found, name, (size_t)length) == 0 && strcmp(tail, suffix) == 0) return e;
  }
  return NULL;
}

void nd_profile_add(const char *name, int32_t length, const char *suffix, int64_t elements, int64_t since) {
  int64_t duration = now() - since;
  entry *e = place(name, length, suffix);
  if (!e) return;
  atomic_fetch_add(&e->calls, 1);
  atomic_fetch_add(&e->elements, elements);
  atomic_fetch_add(&e->nanoseconds, duration);
}

int32_t nd_profile_entry_at(int32_t i, char *name, int32_t capacity, int64_t *calls, int64_t *elements, int64_t *nanoseconds) {
  for (int k = 0; k < PLACES; k++) {
    entry *e = &entries[k];
    if (atomic_load(&e->calls) == 0 || i-- > 0) continue;
    const char *text = atomic_load(&e->name), *bracket = memchr(text, '(', (size_t)atomic_load(&e->length));
    int length = bracket ? (int)(bracket - text) : atomic_load(&e->length);
    snprintf(name, (size_t)capacity, "%s%.*s%s", strncmp(text, "nd_", 3) ? "nd_" : "", length, text, atomic_load(&e->suffix));
    *calls = atomic_load(&e->calls);
    *elements = atomic_load(&e->elements);
    *nanoseconds = atomic_load(&e->nanoseconds);
    return 1;
  }
  return 0;
}
