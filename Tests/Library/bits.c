/* The bits of results, to compare builds: prints a line 'WHAT DIGEST' for each quantity (values and gradients, three models), for
 * events of samplers, and for rates and limits of the bundled analyses. All NaN count as one, as they have no sign and no payload.
 * For arm64.sh. */
#include <math.h>
#include <nudipole.h>
#include <stdio.h>
#include <stdlib.h>

typedef void (*AnyFunction)(void);
typedef struct {
  const char *name, *gradient_name;
  int inputs;
  AnyFunction value, gradient;
} Quantity;
#include "../../python/nudipole/_ufuncs_table.h"

enum { N = 1001, MOST = 6, MASSES = 60, COUPLINGS = 33, EVENTS = 2000 };
static double x[MOST][N], out[N], gradient[MOST * N];

static void must(nd_status status, const char *what) {
  if (status == ND_OK) return;
  printf("%s: %s\n", what, nd_status_text(status));
  exit(1);
}

/* FNV-1a over bit patterns. */
static const uint64_t EMPTY = 0xcbf29ce484222325;
static uint64_t digest(uint64_t hash, int64_t n, const double *values) {
  for (int64_t i = 0; i < n; i++) {
    const union { double value; uint64_t bits; } number = {isnan(values[i]) ? 0 : values[i]};
    hash = (hash ^ (isnan(values[i]) ? 0x7ff8000000000000 : number.bits)) * 0x100000001b3;
  }
  return hash;
}

/* The same on all machines, without the C library's functions: one in eight negative, from 2^low to 2^(high + 1). */
static double random_number(int low, int high) {
  static uint64_t state = 1;
  state = state * 6364136223846793005u + 1442695040888963407u;
  const uint64_t bits = state >> 11;
  const double fraction = 1 + (double)(bits & 0xffffffffffff) / 281474976710656.0;
  const double magnitude = ldexp(fraction, low + (int)(bits >> 48) % (high - low + 1));
  state = state * 6364136223846793005u + 1442695040888963407u;
  return state >> 61 ? magnitude : -magnitude;
}

#define IN const double *
#define LIST(...) __VA_ARGS__
#define CALL(types, ...)                                                                                                       \
  must(with_gradient                                                                                                           \
         ? ((nd_status(*)(const nd_model *, int64_t, LIST types, double *, double *, nd_report *))q->gradient)(model, N,       \
             __VA_ARGS__, out, gradient, NULL)                                                                                 \
         : ((nd_status(*)(const nd_model *, int64_t, LIST types, double *, nd_report *))q->value)(model, N, __VA_ARGS__, out,  \
             NULL),                                                                                                            \
       q->name)

static void evaluate(const Quantity *q, const nd_model *model, int with_gradient) {
  switch (q->inputs) {
    case 1: CALL((IN), x[0]); break;
    case 2: CALL((IN, IN), x[0], x[1]); break;
    case 3: CALL((IN, IN, IN), x[0], x[1], x[2]); break;
    case 4: CALL((IN, IN, IN, IN), x[0], x[1], x[2], x[3]); break;
    case 5: CALL((IN, IN, IN, IN, IN), x[0], x[1], x[2], x[3], x[4]); break;
    case 6: CALL((IN, IN, IN, IN, IN, IN), x[0], x[1], x[2], x[3], x[4], x[5]); break;
    default: must(ND_ERROR_SIZE, q->name);
  }
}

int main(void) {
  nd_model *models[3];
  for (int k = 0; k < 3; k++) {
    nd_model_options options;
    must(nd_model_options_init(&options), "options");
    options.preset = k == 1 ? ND_PRESET_PAPER : ND_PRESET_CORRECTED;
    options.flavour = k == 0 ? ND_FLAVOUR_E : k == 1 ? ND_FLAVOUR_MU : ND_FLAVOUR_TAU;
    options.nature = k == 1 ? ND_NATURE_MAJORANA : ND_NATURE_DIRAC;
    options.widths = k == 2 ? ND_WIDTHS_FULL : ND_WIDTHS_BY_PRESET;
    must(nd_model_create(&options, &models[k], NULL), "model");
  }

  /* The first argument (an energy or a mass) is larger than most others, so that most points are above threshold. */
  for (const Quantity *q = QUANTITIES; q->name; q++) {
    for (int i = 0; i < N; i++) {
      for (int j = 0; j < q->inputs; j++) x[j][i] = j ? random_number(-18, 6) : random_number(-4, 8);
    }
    uint64_t hash = EMPTY;
    for (int k = 0; k < 3; k++) {
      evaluate(q, models[k], 0);
      hash = digest(hash, N, out);
      evaluate(q, models[k], 1);
      hash = digest(digest(hash, N, out), (int64_t)q->inputs * N, gradient);
    }
    printf("%s %016llx\n", q->name, (unsigned long long)hash);
  }

  static double events[5][4 * EVENTS];
  static int32_t codes[3 * EVENTS];
  for (int k = 0; k < 3; k++) {
    uint64_t hash = EMPTY;
    for (int mass = 1; mass < 200; mass += 66) {
      nd_sampler *sampler = NULL;
      must(nd_sampler_create(models[k], 240, mass, 1e-5, NULL, &sampler, NULL), "sampler");
      must(nd_sampler_events(sampler, 7, 0, EVENTS, EVENTS, events[0], events[1], events[2], events[3], events[4], codes, NULL),
           "events");
      hash = digest(hash, 5 * 4 * EVENTS, events[0]);
      for (int i = 0; i < 3 * EVENTS; i++) hash = (hash ^ (uint32_t)codes[i]) * 0x100000001b3;
      nd_sampler_destroy(sampler);
    }
    printf("events,_model_%d %016llx\n", k, (unsigned long long)hash);
  }

  static double mass[MASSES], coupling[COUPLINGS], rates[MASSES * COUPLINGS], lower[8 * MASSES], upper[8 * MASSES];
  int64_t counts[MASSES];
  for (int i = 0; i < MASSES; i++) mass[i] = 0.01 + 0.0625 * i * i;
  for (int i = 0; i < COUPLINGS; i++) coupling[i] = ldexp(1, i - 36);
  for (int analysis = ND_ANALYSIS_OPAL; analysis <= ND_ANALYSIS_FCC_EE_TT; analysis++) {
    nd_search *search = NULL;
    must(nd_search_create(models[0], analysis, NULL, &search, NULL), "search");
    must(nd_search_rate_grid(search, MASSES, mass, COUPLINGS, coupling, rates, NULL), "rates");
    for (int i = 0; i < 8 * MASSES; i++) lower[i] = upper[i] = 0;
    must(nd_search_limits(search, MASSES, mass, 8, counts, lower, upper, NULL, NULL, NULL, NULL), "limits");
    printf("rates,_analysis_%d %016llx\n", analysis, (unsigned long long)digest(EMPTY, MASSES * COUPLINGS, rates));
    printf("limits,_analysis_%d %016llx\n", analysis,
           (unsigned long long)digest(digest(EMPTY, 8 * MASSES, lower), 8 * MASSES, upper));
    nd_search_destroy(search);
  }
  for (int k = 0; k < 3; k++) nd_model_destroy(models[k]);
  return 0;
}
