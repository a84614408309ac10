/* A fuzzer of the C interface (libFuzzer, AddressSanitizer; built and run by run.sh). Bytes become a sequence of calls: any
 * doubles, sizes, NULLs, overlaps, wrong structs, on models, searches, contours, samplers and fluxes of the same input. Sizes
 * are small, so that a run takes milliseconds. After every call:
 *
 *   - the status is one of nd_status, and ND_OK never goes with a refusal's report or the other way round;
 *   - the message is terminated, and empty exactly if there is nothing to say;
 *   - a refused call has left all arrays as they were, and handles NULL;
 *   - a call that was not refused has written every output and no input, and counted the NaN of its output.
 *
 * Arrays are allocations of their exact size: AddressSanitizer sees an element too much. */
#include <math.h>
#include <nudipole.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MUST(condition)                                                                    \
  do {                                                                                     \
    if (!(condition)) {                                                                    \
      fprintf(stderr, "%s:%d: broken promise: %s\n", __FILE__, __LINE__, #condition);      \
      abort();                                                                             \
    }                                                                                      \
  } while (0)

/* ---- Bytes into values ------------------------------------------------------------------------------ */

static const uint8_t *cursor, *end;

static uint8_t byte(void) { return cursor < end ? *cursor++ : 0; }

static void bytes(void *destination, size_t count) {
  uint8_t *to = destination;
  for (size_t i = 0; i < count; i++) to[i] = byte();
}

/* 0 to limit - 1. */
static int below(int limit) { return byte() % limit; }

static double real(void) {
  static const double special[] = {0, -0.0, 1, -1, INFINITY, -INFINITY, NAN, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308,
    91.1876, 80.377, 240, 205.4, 0.5, 0.95, 0.99999999, 1e-5, 1e-12, 1e-9, 1e-6, 1e12, 1e4, 1e5, 45.5938, 1.777, 0.10566, 0.000511};
  const uint8_t kind = byte();
  if (kind < 64) return special[kind % (sizeof special / sizeof *special)];
  if (kind < 224) { /* of any size that physics has, 13 steps to the factor 10 */
    return exp((kind - 144) / 5.7) * (1 + byte() / 256.0);
  }
  double value;
  bytes(&value, sizeof value);
  return value;
}

/* Mostly legal. */
static int32_t option(int legal) {
  const uint8_t kind = byte();
  if (kind < 240) return kind % legal;
  int32_t value;
  bytes(&value, sizeof value);
  return value;
}

/* ---- Arrays ----------------------------------------------------------------------------------------- */

typedef struct block {
  unsigned char *start, *copy;
  size_t size;
  int written; /* by the call */
} block;

enum { BLOCKS = 24 };
static block blocks[BLOCKS];
static int block_count;

static void *new_block(size_t size) {
  MUST(block_count < BLOCKS);
  block *b = &blocks[block_count++];
  *b = (block){malloc(size ? size : 1), malloc(size ? size : 1), size, 0};
  MUST(b->start && b->copy);
  return b->start;
}

/* An array of n elements: new, or NULL, or somewhere in an earlier array of the call. */
static void *place(int64_t n, size_t element) {
  const size_t size = n > 0 && n < 4096 ? (size_t)n * element : 0;
  const uint8_t kind = byte();
  if (kind >= 250) return NULL;
  if (kind >= 232 && block_count > 0) {
    block *b = &blocks[below(block_count)];
    const size_t at = (size_t)below(4) * element;
    if (b->size >= at + size) return b->start + at;
  }
  return new_block(size);
}

static const double *input(int64_t n) {
  const int before = block_count;
  double *array = place(n, sizeof *array);
  if (block_count == before) return array;
  const int same = below(4) == 0; /* one value, or each its own */
  for (size_t i = 0; i < blocks[before].size / sizeof *array; i++) array[i] = same && i > 0 ? array[0] : real();
  return array;
}

/* Ascending, as contours want them. */
static const double *ascending(int64_t n) {
  const int before = block_count;
  double *array = place(n, sizeof *array);
  if (block_count == before) return array;
  double value = real();
  for (size_t i = 0; i < blocks[before].size / sizeof *array; i++) {
    array[i] = value;
    value *= 1 + exp((byte() - 200) / 20.0);
  }
  return array;
}

static const unsigned char untouched = 0xa5;

static void *output(int64_t n, size_t element) {
  const int before = block_count;
  void *array = place(n, element);
  if (block_count > before) memset(array, untouched, blocks[before].size);
  return array;
}

/* The block that an array lies in. */
static block *block_of(const void *array) {
  for (int i = 0; i < block_count; i++) {
    const unsigned char *at = array;
    if (at >= blocks[i].start && at <= blocks[i].start + blocks[i].size) return &blocks[i];
  }
  return NULL;
}

/* ---- A call ----------------------------------------------------------------------------------------- */

static nd_report *report, saved;

/* All arrays of a call exist: remember them. */
static void before_call(void) {
  for (int i = 0; i < block_count; i++)
    if (blocks[i].size > 0) memcpy(blocks[i].copy, blocks[i].start, blocks[i].size);
  const uint8_t kind = byte();
  report = NULL;
  if (kind < 16) return;
  report = malloc(sizeof *report);
  memset(report, 0x5a, sizeof *report);
  report->struct_size = kind < 20 ? (int64_t)kind - 18 : (int64_t)sizeof *report;
  saved = *report;
}

/* An output of the call that was refused or not; `count` bytes must have been written if not. */
static void wrote(const void *array) {
  if (array) block_of(array)->written = 1;
}

static void after_call(nd_status status) {
  MUST(status >= ND_OK && status <= ND_ERROR_INTERRUPTED);
  for (int i = 0; i < block_count; i++)
    if (blocks[i].size > 0 && (status != ND_OK || !blocks[i].written))
      MUST(memcmp(blocks[i].copy, blocks[i].start, blocks[i].size) == 0);
  if (!report) return;
  if (report->struct_size != (int64_t)sizeof *report) {
    MUST(status == ND_ERROR_STRUCT_SIZE);
    MUST(memcmp(report, &saved, sizeof saved) == 0);
  } else {
    MUST(memchr(report->message, 0, sizeof report->message) != NULL);
    MUST(report->reserved == 0);
    MUST(report->argument >= 0 && report->argument < 20);
    if (status != ND_OK) {
      MUST(report->message[0] != 0);
      MUST(report->nan_count == 0 && report->first_nan == -1);
    } else {
      MUST(report->argument == 0);
      MUST(report->nan_count >= 0 && (report->nan_count == 0) == (report->first_nan == -1));
    }
  }
}

/* The NaN of an output that was written are those that the report counts. */
static void counted(nd_status status, const double *out, int64_t n) {
  if (status != ND_OK || n <= 0) return;
  int64_t count = 0, first = -1;
  for (int64_t i = 0; i < n; i++) {
    unsigned char pattern[sizeof *out];
    memset(pattern, untouched, sizeof pattern);
    MUST(memcmp(&out[i], pattern, sizeof pattern) != 0);
    if (isnan(out[i])) {
      if (count++ == 0) first = i;
    }
  }
  if (report) MUST(report->nan_count == count && report->first_nan == first);
}

static void finish_call(void) {
  for (int i = 0; i < block_count; i++) {
    free(blocks[i].start);
    free(blocks[i].copy);
  }
  block_count = 0;
  free(report);
  report = NULL;
}

/* A size up to `limit`, or one that must be refused. */
static int64_t size(int limit) {
  const uint8_t kind = byte();
  if (kind < 248) return kind % (limit + 1);
  static const int64_t refused[] = {-1, INT64_MIN, INT64_MAX, (INT64_C(1) << 56) + 1};
  return refused[kind % 4];
}

/* ---- Handles ---------------------------------------------------------------------------------------- */

enum { SLOTS = 3 };
static nd_model *models[SLOTS];
static nd_search *searches[SLOTS];
static nd_contour *contours[SLOTS];
static nd_sampler *samplers[SLOTS];
static nd_flux *fluxes[SLOTS];

/* One of the handles, or NULL. */
#define ANY(handles) ((handles)[below(SLOTS)])

/* One that exists, if any does; seldom NULL. */
static void *existing(void *const *handles) {
  const int first = below(SLOTS);
  for (int k = 0; k < SLOTS; k++)
    if (handles[(first + k) % SLOTS]) return byte() >= 252 ? NULL : handles[(first + k) % SLOTS];
  return NULL;
}
#define EXISTING(handles) existing((void *const *)(handles))

static char rubbish;

/* The place for a new handle: `slot`, with the old one destroyed, or NULL. */
#define NEW(type, handles, slot)                                                             \
  (byte() >= 250 ? NULL                                                                      \
                 : (nd_##type##_destroy((handles)[slot]), (handles)[slot] = (void *)&rubbish, &(handles)[slot]))

/* On success a handle, on error NULL. */
#define CREATED(status, place)                                \
  do {                                                        \
    if ((status) == ND_OK) {                                  \
      MUST((place) && *(place) && (void *)*(place) != &rubbish); \
    } else if (place) MUST(*(place) == NULL);                 \
  } while (0)

static void create_model(void) {
  nd_model_options options;
  nd_model_options_init(&options);
  options.preset = option(2);
  options.scheme = option(3);
  options.flavour = option(3);
  options.nature = option(2);
  options.coupling = option(7);
  options.widths = option(4);
  if (options.coupling > 3) options.coupling_first = real(), options.coupling_second = real();
  if (below(4) == 0) options.polarisation_electron = real(), options.polarisation_positron = real();
  if (options.scheme == ND_SCHEME_USER) {
    double *field = &options.electroweak.alpha;
    for (int changes = below(4); changes > 0; changes--) {
      const int k = below(10);
      field[k] = real();
    }
  }
  if (byte() >= 250) options.struct_size = byte();
  const int none = byte() >= 240, slot = below(SLOTS);
  before_call();
  nd_model **to = NEW(model, models, slot);
  const nd_status status = nd_model_create(none ? NULL : &options, to, report);
  after_call(status);
  CREATED(status, to);
  finish_call();
}

static void read_model(void) {
  double *Z = output(1, sizeof *Z), *W = output(1, sizeof *W);
  nd_electroweak *electroweak = output(1, sizeof *electroweak);
  const nd_model *model = ANY(models);
  const int which = below(2);
  before_call();
  if (which == 0) {
    wrote(Z), wrote(W);
    after_call(nd_model_coupling_ratios(model, Z, W, report));
  } else {
    wrote(electroweak);
    after_call(nd_model_electroweak(model, electroweak, report));
  }
  finish_call();
}

/* ---- Quantities ------------------------------------------------------------------------------------- */

typedef void (*function)(void);
typedef struct quantity {
  int arity;
  function doors[4]; /* pointwise, gradient, grid, gradient on a grid */
} quantity;
#define QUANTITY(name, arity)                                                                               \
  {arity, {(function)nd_##name, (function)nd_##name##_gradient, (function)nd_##name##_grid,                 \
           (function)nd_##name##_grid_gradient}},
/* Of every line ND_QUANTITY_n(name, ...) of the header a line QUANTITY(name, n); written by run.sh. */
static const quantity quantities[] = {
#include "quantities.inc"
};

#define M const nd_model *
#define O double *
#define R nd_report *
/* What stands between model and output of the functions of k arguments: types and values. */
#define ARRAYS_1 const double *
#define ARRAYS_2 ARRAYS_1, ARRAYS_1
#define ARRAYS_3 ARRAYS_2, ARRAYS_1
#define ARRAYS_4 ARRAYS_3, ARRAYS_1
#define ARRAYS_5 ARRAYS_4, ARRAYS_1
#define ARRAYS_6 ARRAYS_5, ARRAYS_1
#define SIZED_1 int64_t, ARRAYS_1
#define SIZED_2 SIZED_1, SIZED_1
#define SIZED_3 SIZED_2, SIZED_1
#define SIZED_4 SIZED_3, SIZED_1
#define SIZED_5 SIZED_4, SIZED_1
#define SIZED_6 SIZED_5, SIZED_1
#define POINTS_1 in[0]
#define POINTS_2 POINTS_1, in[1]
#define POINTS_3 POINTS_2, in[2]
#define POINTS_4 POINTS_3, in[3]
#define POINTS_5 POINTS_4, in[4]
#define POINTS_6 POINTS_5, in[5]
#define AXES_1 n[0], in[0]
#define AXES_2 AXES_1, n[1], in[1]
#define AXES_3 AXES_2, n[2], in[2]
#define AXES_4 AXES_3, n[3], in[3]
#define AXES_5 AXES_4, n[4], in[4]
#define AXES_6 AXES_5, n[5], in[5]
#define ARITY(k)                                                                                            \
  case 4 * k + 0:                                                                                           \
    return ((nd_status(*)(M, int64_t, ARRAYS_##k, O, R))f)(model, n[0], POINTS_##k, out, report);           \
  case 4 * k + 1:                                                                                           \
    return ((nd_status(*)(M, int64_t, ARRAYS_##k, O, O, R))f)(model, n[0], POINTS_##k, out, slopes, report); \
  case 4 * k + 2: return ((nd_status(*)(M, SIZED_##k, O, R))f)(model, AXES_##k, out, report);               \
  case 4 * k + 3: return ((nd_status(*)(M, SIZED_##k, O, O, R))f)(model, AXES_##k, out, slopes, report);

static nd_status call(const quantity *q, int door, const nd_model *model, const int64_t *n, const double *const *in,
                      double *out, double *slopes) {
  const function f = q->doors[door];
  switch (4 * q->arity + door) {
    ARITY(1) ARITY(2) ARITY(3) ARITY(4) ARITY(5) ARITY(6)
  }
  abort();
}

static void evaluate(void) {
  const quantity *q = &quantities[below(sizeof quantities / sizeof *quantities)];
  const int door = below(4), is_grid = door >= 2, has_slopes = door % 2;
  const nd_model *model = ANY(models);
  int64_t n[6], total = 1;
  const double *in[6];
  for (int k = 0; k < q->arity; k++) {
    n[k] = is_grid || k == 0 ? size(is_grid ? (q->arity < 3 ? 9 : 3) : 20) : n[0];
    if (is_grid && total > 0 && n[k] > 0 && n[k] < 100 && total * n[k] > 60) n[k] = 1;
    total = n[k] < 0 || n[k] > 100 || total < 0 ? -1 : is_grid ? total * n[k] : n[0];
  }
  if (is_grid && q->arity >= 2 && byte() >= 250) { /* each axis might exist, the product not */
    n[0] = n[1] = INT64_C(1) << 40;
    for (int k = 2; k < q->arity; k++)
      if (n[k] == 0) n[k] = 1;
    total = -1;
  }
  for (int k = 0; k < q->arity; k++) in[k] = input(n[k]);
  double *out = output(total, sizeof *out), *slopes = has_slopes ? output(total * q->arity, sizeof *slopes) : NULL;
  if (!is_grid && !has_slopes && byte() >= 224) out = (double *)in[below(q->arity)];
  before_call();
  if (total != 0) wrote(out), wrote(slopes);
  const nd_status status = call(q, door, model, n, in, out, slopes);
  if (total < 0) MUST(status != ND_OK);
  after_call(status);
  counted(status, out, total);
  finish_call();
}

/* ---- Searches --------------------------------------------------------------------------------------- */

static nd_search_options search_options(void) {
  nd_search_options options;
  nd_search_options_init(&options);
  options.spectrum = option(4);
  options.initial_state_radiation = byte() < 32 ? 1 : option(1);
  if (below(4) == 0) options.coupling_e = real(), options.coupling_mu = real(), options.coupling_tau = real();
  if (below(4) == 0) options.detector_radius = real(), options.detector_half_length = real();
  if (byte() >= 250) options.struct_size = byte();
  /* Together they take a second a mass, and with the sanitizer tens. */
  if (options.detector_half_length != 0) options.initial_state_radiation = 0;
  return options;
}

static void create_search(void) {
  const nd_model *model = ANY(models);
  const nd_search_options options = search_options();
  const int none = below(2), slot = below(SLOTS);
  const int32_t analysis = option(12);
  before_call();
  nd_search **to = NEW(search, searches, slot);
  const nd_status status = nd_search_create(model, analysis, none ? NULL : &options, to, report);
  after_call(status);
  CREATED(status, to);
  finish_call();
}

static void create_search_from(void) {
  nd_analysis_data data;
  if (nd_analysis_data_init(option(12), option(2), &data, NULL) != ND_OK) return;
  for (int changes = below(8); changes > 0; changes--) {
    int32_t *const choices[] = {&data.production, &data.signature, &data.statistic, &data.standard_model_background,
                                &data.veto_count};
    double *const numbers[] = {&data.sqrt_s, &data.luminosity, &data.efficiency, &data.detector_radius,
      &data.detector_half_length, &data.energy_min, &data.energy_max, &data.cos_max, &data.pt_min, &data.cos_beam,
      &data.x_min, &data.z_return_veto, &data.threshold, &data.measured, &data.expected, &data.uncertainty,
      &data.background, &data.relative_uncertainty, &data.observed, &data.veto[0][0], &data.veto[0][1],
      &data.veto[1][0], &data.veto[1][1], &data.veto[7][0], &data.veto[7][1]};
    const int which = below(30);
    if (which < 5) {
      static const int legal[] = {2, 2, 11, 2, 9};
      *choices[which] = option(legal[which]);
    } else *numbers[which - 5] = real();
  }
  if (below(4) == 0) data.observed = floor(fabs(real()));
  if (byte() >= 250) data.struct_size = byte();
  nd_search_options options = search_options();
  if (data.detector_half_length != 0) options.initial_state_radiation = 0;
  const nd_model *model = ANY(models);
  const int none = below(2), no_data = byte() >= 250, slot = below(SLOTS);
  before_call();
  nd_search **to = NEW(search, searches, slot);
  const nd_status status = nd_search_create_from(model, no_data ? NULL : &data, none ? NULL : &options, to, report);
  after_call(status);
  CREATED(status, to);
  finish_call();
}

static void expect(void) {
  const int from = below(SLOTS), slot = (from + 1 + below(SLOTS - 1)) % SLOTS;
  const int32_t sigmas = option(5) - 2;
  before_call();
  nd_search **to = NEW(search, searches, slot);
  const nd_status status = nd_search_expected(searches[from], sigmas, to, report);
  after_call(status);
  CREATED(status, to);
  finish_call();
}

static void combine(void) {
  const nd_search *parts[] = {searches[0], searches[1]};
  const int first = below(2), none = byte() >= 250;
  int64_t n = size(2);
  if (n > 2 - first) n = first;
  const double level = real();
  before_call();
  nd_search **to = NEW(search, searches, 2);
  const nd_status status = nd_search_combine(n, none ? NULL : parts + first, level, to, report);
  after_call(status);
  CREATED(status, to);
  finish_call();
}

static void describe_search(void) {
  nd_search_info *info = output(1, sizeof *info);
  const nd_search *search = ANY(searches);
  if (info && byte() < 250 && block_of(info)->size == sizeof *info) info->struct_size = sizeof *info;
  before_call();
  wrote(info);
  const nd_status status = nd_search_describe(search, info, report);
  after_call(status);
  /* Recoils in bins have no such rate, and no flux no reach. */
  int64_t bins;
  const int is_of_recoils = nd_search_bin_count(search, &bins, NULL) == ND_OK;
  if (status == ND_OK)
    MUST(info->reserved == 0 && ((info->excluded_rate > 0 && info->reach > 0) || (is_of_recoils && !(info->reach < 0))));
  finish_call();
}

static void rate(void) {
  const nd_search *search = ANY(searches);
  const int64_t n = size(12);
  const double *m_N = input(n), *d = input(n);
  double *out = output(n, sizeof *out);
  if (byte() >= 224) out = (double *)(below(2) ? m_N : d);
  before_call();
  if (n != 0) wrote(out);
  const nd_status status = nd_search_rate(search, n, m_N, d, out, report);
  after_call(status);
  counted(status, out, n);
  finish_call();
}

static void rate_grid(void) {
  const nd_search *search = ANY(searches);
  const int64_t rows = size(4), columns = size(6);
  const int legal = rows >= 0 && rows < 100 && columns >= 0 && columns < 100;
  const double *m_N = input(rows), *d = input(columns);
  double *out = output(legal ? rows * columns : 0, sizeof *out);
  before_call();
  if (legal && rows * columns > 0) wrote(out);
  const nd_status status = nd_search_rate_grid(search, rows, m_N, columns, d, out, report);
  if (!legal) MUST(status != ND_OK);
  after_call(status);
  counted(status, out, legal ? rows * columns : 0);
  finish_call();
}

/* ---- Limits and contours ---------------------------------------------------------------------------- */

static void limits(void) {
  const nd_search *search = ANY(searches);
  const int over_ratio = below(4) == 0;
  const double m_N = over_ratio ? real() : 0;
  const int64_t n = size(5), width = size(3);
  const int legal = n >= 0 && n < 100 && width >= 0 && width < 100;
  const int64_t table = legal ? n * width : 0;
  const double *axis = input(n);
  int64_t *count = output(n, sizeof *count);
  double *lower = output(table, sizeof *lower), *upper = output(table, sizeof *upper);
  int32_t *below_edge = output(table, sizeof *below_edge), *above_edge = output(table, sizeof *above_edge);
  int32_t *completeness = output(n, sizeof *completeness);
  before_call();
  if (legal && n > 0) wrote(count), wrote(completeness);
  if (table > 0) wrote(lower), wrote(upper), wrote(below_edge), wrote(above_edge);
  const nd_status status =
      over_ratio ? nd_search_limits_over_ratio(search, m_N, n, axis, width, count, lower, upper, below_edge, above_edge,
                                               completeness, report)
                 : nd_search_limits(search, n, axis, width, count, lower, upper, below_edge, above_edge, completeness, report);
  if (!legal) MUST(status != ND_OK);
  after_call(status);
  if (status == ND_OK) {
    for (int64_t i = 0; i < n; i++) {
      MUST(count[i] >= 0 && count[i] < 100);
      if (completeness) MUST(completeness[i] >= ND_COMPLETE && completeness[i] <= ND_NOT_CERTIFIED);
      double last = 0;
      for (int64_t k = 0; k < width; k++) {
        const int64_t at = i * width + k;
        if (k >= count[i]) {
          MUST(isnan(lower[at]) && isnan(upper[at]));
          if (below_edge) MUST(below_edge[at] == ND_EDGE_NONE);
          if (above_edge) MUST(above_edge[at] == ND_EDGE_NONE);
          continue;
        }
        MUST(lower[at] >= last && upper[at] >= lower[at]);
        last = upper[at];
      }
    }
  }
  finish_call();
}

static int32_t columns_left;
static int32_t progress(int64_t columns, void *context) {
  MUST(columns >= 0 && context == &columns_left);
  return --columns_left < 0;
}

static void read_contour(const nd_contour *contour) {
  nd_contour_info info = {.struct_size = sizeof info};
  MUST(nd_contour_describe(contour, &info, NULL) == ND_OK);
  for (int64_t b = 0; b < info.branch_count; b++) {
    nd_branch branch = {.struct_size = sizeof branch};
    MUST(nd_contour_branch(contour, b, &branch, NULL) == ND_OK && branch.point_count > 0);
    double *m_N = malloc(branch.point_count * sizeof *m_N), *d = malloc(branch.point_count * sizeof *d);
    MUST(nd_contour_points(contour, b, branch.point_count, m_N, d, NULL) == ND_OK);
    for (int64_t i = 0; i < branch.point_count; i++) MUST(isfinite(m_N[i]) && d[i] > 0 && isfinite(d[i]));
    free(m_N);
    free(d);
  }
  double *m_N = malloc((info.fold_count + 1) * sizeof *m_N), *d = malloc((info.fold_count + 1) * sizeof *d);
  MUST(nd_contour_folds(contour, info.fold_count, m_N, d, NULL, NULL, NULL) == ND_OK);
  for (int64_t i = 0; i < info.fold_count; i++) MUST(isfinite(m_N[i]) && d[i] > 0 && isfinite(d[i]));
  free(m_N);
  free(d);
}

/* Whether a search for recoils has a flux or recoils that take long: its contours are stopped early. */
static int takes_long;

static void create_contour(void) {
  const nd_search *search = ANY(searches);
  const int over_ratio = below(4) == 0, slot = below(SLOTS);
  const double mass = over_ratio ? real() : 0;
  const int64_t n = size(4);
  const double *axis = below(8) == 0 ? input(n) : ascending(n);
  columns_left = 1 + 4 * byte();
  if (takes_long && columns_left > 9) columns_left = 9;
  const nd_progress called = byte() < 8 && !takes_long ? NULL : progress;
  before_call();
  nd_contour **to = NEW(contour, contours, slot);
  const nd_status status = over_ratio ? nd_contour_create_over_ratio(search, mass, n, axis, called, &columns_left, to, report)
                                      : nd_contour_create(search, n, axis, called, &columns_left, to, report);
  after_call(status);
  CREATED(status, to);
  if (status == ND_OK) read_contour(*to);
  if (status == ND_ERROR_INTERRUPTED) MUST(columns_left < 0);
  finish_call();
}

static void read_contour_wrongly(void) {
  const nd_contour *contour = ANY(contours);
  const int which = below(4);
  const int64_t branch = size(2), n = size(8);
  double *m_N = output(n, sizeof *m_N), *d = output(n, sizeof *d);
  int32_t *opens = output(n, sizeof *opens), *between = output(n, sizeof *between);
  nd_branch *info = output(1, sizeof *info);
  nd_contour_info *all = output(1, sizeof *all);
  if (info && byte() < 250 && block_of(info)->size == sizeof *info) info->struct_size = sizeof *info;
  if (all && byte() < 250 && block_of(all)->size == sizeof *all) all->struct_size = sizeof *all;
  before_call();
  switch (which) {
    case 0:
      wrote(all);
      after_call(nd_contour_describe(contour, all, report));
      break;
    case 1:
      wrote(info);
      after_call(nd_contour_branch(contour, branch, info, report));
      break;
    case 2:
      wrote(m_N), wrote(d);
      after_call(nd_contour_points(contour, branch, n, m_N, d, report));
      break;
    case 3:
      wrote(m_N), wrote(d), wrote(opens), wrote(between);
      after_call(nd_contour_folds(contour, n, m_N, d, opens, between, report));
      break;
  }
  finish_call();
}

/* ---- Events ----------------------------------------------------------------------------------------- */

static void create_sampler(void) {
  nd_sampler_options options;
  nd_sampler_options_init(&options);
  options.spectrum = option(4);
  if (below(2)) options.coupling_e = real(), options.coupling_mu = real(), options.coupling_tau = real();
  if (byte() >= 250) options.struct_size = byte();
  const nd_model *model = ANY(models);
  const double sqrt_s = real(), m_N = below(2) ? real() : sqrt_s * (byte() / 256.0), d = real();
  const int none = below(2), slot = below(SLOTS);
  before_call();
  nd_sampler **to = NEW(sampler, samplers, slot);
  const nd_status status = nd_sampler_create(model, sqrt_s, m_N, d, none ? NULL : &options, to, report);
  after_call(status);
  CREATED(status, to);
  finish_call();
}

static void describe_sampler(void) {
  nd_sampler_info *info = output(1, sizeof *info);
  const nd_sampler *sampler = ANY(samplers);
  if (info && byte() < 250 && block_of(info)->size == sizeof *info) info->struct_size = sizeof *info;
  before_call();
  wrote(info);
  const nd_status status = nd_sampler_describe(sampler, info, report);
  after_call(status);
  if (status == ND_OK)
    MUST(info->efficiency > 0 && info->efficiency <= 1 && info->cross_section > 0 && info->branching_ratio >= 0);
  finish_call();
}

static void events(void) {
  const nd_sampler *sampler = ANY(samplers);
  int64_t seed, first;
  bytes(&seed, sizeof seed);
  if (below(2)) bytes(&first, sizeof first);
  else first = byte();
  const int64_t n = size(20), stride = byte() < 224 ? n + below(3) : size(24);
  const int legal = n >= 0 && n < 100 && stride >= 0 && stride < 100;
  const int64_t table = legal ? 4 * stride : 0;
  double *arrays[5];
  for (int i = 0; i < 5; i++) arrays[i] = output(table, sizeof *arrays[i]);
  int32_t *codes = output(legal ? 3 * stride : 0, sizeof *codes);
  before_call();
  if (n > 0)
    for (int i = 0; i < 5; i++) wrote(arrays[i]);
  if (n > 0) wrote(codes);
  const nd_status status = nd_sampler_events(sampler, seed, first, n, stride, arrays[0], arrays[1], arrays[2], arrays[3],
                                             arrays[4], codes, report);
  after_call(status);
  if (status == ND_OK)
    for (int j = 0; j < 5; j++)
      for (int k = 0; arrays[j] && k < 4; k++)
        for (int64_t i = 0; i < n; i++) MUST(!isnan(arrays[j][k * stride + i]));
  finish_call();
}

/* ---- Recoils ---------------------------------------------------------------------------------------- */

/* Mostly within a factor e^8 of what is usual. */
static double about(double usual) {
  const uint8_t kind = byte();
  return kind >= 246 ? real() : usual * exp((kind - 123) / 15.4);
}

static double fraction(void) {
  const uint8_t kind = byte();
  return kind >= 252 ? real() : kind / 251.0;
}

/* n elements of an array that has not been placed elsewhere or left out. */
#define FILL(array, n, value)                                                                \
  do {                                                                                       \
    const int before_it = block_count;                                                       \
    array = place(n, sizeof *array);                                                         \
    if (block_count > before_it)                                                             \
      for (size_t i = 0; i < blocks[before_it].size / sizeof *array; i++) array[i] = value;  \
  } while (0)

/* Rising by up to a factor 17 each, with steps; one may be anything. */
static void rise(double *array, int64_t n, double value) {
  for (int64_t i = 0; i < n; i++) {
    array[i] = value;
    const uint8_t kind = byte();
    if (kind < 240) value = value == 0 ? about(1e-3) : value * (1 + exp((kind - 184) / 20.0));
  }
  if (n > 0 && byte() >= 240) array[below((int)n)] = real(), takes_long = 1;
}

static void create_flux(void) {
  const int64_t lines = size(4), tables = size(3);
  int32_t *line_species, *table_species;
  double *line_E_nu, *line_flux, *E_nu, *density;
  FILL(line_species, lines, option(6));
  FILL(line_E_nu, lines, about(0.02));
  FILL(line_flux, lines, about(1e8));
  FILL(table_species, tables, option(6));
  /* As many points as the sizes up to the first one that is refused. */
  int64_t *table_size = byte() >= 250 ? NULL : new_block((tables > 0 && tables < 100 ? (size_t)tables : 0) * sizeof *table_size);
  int64_t total = 0, counts[3] = {0};
  int is_legal = 1;
  for (int k = 0; table_size && k < tables && tables <= 3; k++) {
    table_size[k] = size(8);
    is_legal = is_legal && table_size[k] >= 0 && table_size[k] < 100;
    counts[k] = is_legal ? table_size[k] : 0;
    total += counts[k];
  }
  const int before = block_count;
  E_nu = place(total, sizeof *E_nu);
  double *next = block_count > before ? E_nu : NULL;
  for (int k = 0; next && k < 3; next += counts[k], k++) rise(next, counts[k], byte() < 64 ? 0 : about(0.005));
  FILL(density, total, byte() < 32 ? 0 : about(1e9));
  const int slot = below(SLOTS);
  before_call();
  nd_flux **to = NEW(flux, fluxes, slot);
  const nd_status status = nd_flux_create(lines, line_species, line_E_nu, line_flux, tables, table_species, table_size, E_nu,
                                          density, to, report);
  after_call(status);
  CREATED(status, to);
  finish_call();
}

static void create_bundled_flux(void) {
  const int32_t source = option(4);
  const double scale = about(1);
  const int slot = below(SLOTS);
  before_call();
  nd_flux **to = NEW(flux, fluxes, slot);
  const nd_status status = nd_flux_create_bundled(source, scale, to, report);
  after_call(status);
  CREATED(status, to);
  finish_call();
  takes_long = 1;
}

static nd_target target(void) {
  nd_target t;
  memset(&t, 0, sizeof t);
  t.struct_size = byte() >= 252 ? byte() : (int64_t)sizeof t;
  t.kind = option(3);
  t.per_kg = about(1e25);
  if (t.kind == ND_TARGET_ELECTRONS) {
    t.shell_count = 1 + option(3);
    for (int k = 0; k < 4; k++) t.electrons[k] = about(4), t.binding[k] = byte() < 64 ? 0 : about(1e-6);
  } else {
    t.Z = about(20);
    t.A = byte() >= 250 ? real() : t.Z * (1 + byte() / 128.0);
    t.mass = about(40);
    t.s = byte() < 64 ? 0 : about(0.5);
    t.R_p = byte() < 64 ? 0 : about(5) + 2 * t.s;
    t.R_n = byte() < 64 ? 0 : about(5) + 2 * t.s;
  }
  return t;
}

static void create_search_of_recoils(void) {
  if (!EXISTING(fluxes) && byte() < 240) create_flux();
  nd_recoil_data data;
  memset(&data, 0, sizeof data);
  data.struct_size = byte() >= 252 ? byte() : (int64_t)sizeof data;
  data.statistic = option(12);
  /* Counts are of one bin. */
  int64_t bins = data.statistic >= ND_STATISTIC_S2_OVER_B && byte() < 240 ? 1 : byte() < 240 ? 1 + below(3) : size(3);
  int64_t recoils = byte() < 240 ? 2 + below(5) : size(6);
  if (byte() >= 252) bins = recoils = INT64_C(1) << 40; /* each might exist, the product not */
  const int legal = bins >= 0 && bins < 100 && recoils >= 0 && recoils < 100;
  const size_t n = legal ? (size_t)bins : 0;
  const int64_t systematics = byte() < 128 ? 0 : size(2);
  const int64_t rows = legal && systematics >= 0 && systematics < 100 ? systematics : 0;
  double *recoil, *fractions, *background, *observed, *covariance, *systematic;
  int32_t *of_weak;
  const int before = block_count;
  recoil = place(legal ? recoils : 0, sizeof *recoil);
  if (block_count > before) rise(recoil, legal ? recoils : 0, about(1e-6));
  FILL(fractions, legal ? bins * recoils : 0, fraction());
  FILL(background, n, byte() < 16 ? 0 : about(10));
  FILL(observed, n, floor(about(10)));
  /* Often diagonal, else mostly symmetric. */
  FILL(covariance, n * n,
       i / n == i % n ? about(10) : byte() < 192 ? 0 : i / n < i % n ? about(1) : covariance[i % n * n + i / n]);
  FILL(systematic, rows * n, fraction());
  FILL(of_weak, rows, option(2));
  data.bin_count = bins;
  data.recoil_count = recoils;
  data.recoil = recoil;
  data.fraction = fractions;
  data.exposure = about(100);
  data.weak = option(2);
  data.threshold = byte() < 64 ? 0.9 : about(0.3);
  data.background = background;
  data.observed = byte() < 64 ? NULL : observed;
  data.covariance = covariance;
  data.relative_uncertainty = byte() < 128 ? 0 : about(0.1);
  data.systematic_count = systematics;
  data.systematic = systematic;
  data.systematic_of_weak = of_weak;
  data.published_moment = byte() < 128 ? 0 : about(1e-10);
  data.moment_e = about(1);
  data.moment_mu = byte() < 128 ? 0 : about(1);
  data.moment_tau = byte() < 128 ? 0 : about(1);

  const int64_t n_targets = byte() < 240 ? 1 + below(2) : size(3);
  nd_target *targets = NULL;
  if (byte() < 252) {
    targets = new_block((n_targets > 0 && n_targets < 100 ? (size_t)n_targets : 0) * sizeof *targets);
    for (int64_t i = 0; i < n_targets && n_targets < 100; i++) targets[i] = target();
  }
  const nd_search_options options = search_options();
  const nd_model *model = ANY(models);
  const nd_flux *flux = EXISTING(fluxes);
  const int none = below(2), no_data = byte() >= 252, slot = below(SLOTS);
  before_call();
  nd_search **to = NEW(search, searches, slot);
  const nd_status status = nd_search_create_recoils(model, flux, n_targets, targets, no_data ? NULL : &data,
                                                    none ? NULL : &options, to, report);
  if (!legal) MUST(status != ND_OK);
  after_call(status);
  CREATED(status, to);
  finish_call();
}

static void create_bundled_recoils(void) {
  const int32_t recoils = option(8), calibrated = option(2);
  const nd_search_options options = search_options();
  const nd_model *model = ANY(models);
  const int none = below(2), slot = below(SLOTS);
  before_call();
  nd_search **to = NEW(search, searches, slot);
  const nd_status status = nd_search_create_recoils_bundled(model, recoils, calibrated, none ? NULL : &options, to, report);
  after_call(status);
  CREATED(status, to);
  finish_call();
  takes_long = 1;
}

static void recoil_events(void) {
  const nd_search *search = EXISTING(searches);
  const int is_weak = below(2);
  const double m_N = below(4) ? about(0.01) : real(), d = below(4) ? about(1e-7) : real();
  int64_t n = byte() < 32 ? size(4) : 0;
  if (n == 0) nd_search_bin_count(search, &n, NULL);
  double *out = output(n, sizeof *out);
  before_call();
  wrote(out);
  const nd_status status = is_weak ? nd_search_weak_events(search, n, out, report)
                                   : nd_search_recoil_events(search, m_N, d, n, out, report);
  after_call(status);
  counted(status, out, n);
  finish_call();
}

static void recoil_spectrum(void) {
  const nd_search *search = EXISTING(searches);
  const int is_weak = below(2);
  const double m_N = below(4) ? about(0.01) : real(), d = below(4) ? about(1e-7) : real();
  const int64_t n = size(8);
  double *T;
  FILL(T, n, below(8) ? about(1e-6) : real());
  double *out = byte() >= 224 ? T : output(n, sizeof *out);
  before_call();
  if (n != 0) wrote(out);
  const nd_status status = is_weak ? nd_search_weak_spectrum(search, n, T, out, report)
                                   : nd_search_recoil_spectrum(search, m_N, d, n, T, out, report);
  after_call(status);
  counted(status, out, n);
  finish_call();
}

static void recoil_numbers(void) {
  const nd_search *search = EXISTING(searches);
  int64_t *bins = output(1, sizeof *bins);
  double *mu_nu = output(1, sizeof *mu_nu);
  const int which = below(2);
  before_call();
  if (which == 0) wrote(bins);
  else wrote(mu_nu);
  const nd_status status = which == 0 ? nd_search_bin_count(search, bins, report) : nd_search_moment_limit(search, mu_nu, report);
  after_call(status);
  if (which == 0 && status == ND_OK) MUST(*bins >= 1);
  if (which == 1) counted(status, mu_nu, 1);
  if (which == 1 && status == ND_OK) MUST(isnan(*mu_nu) || *mu_nu > 0);
  finish_call();
}

static void constant(void) {
  nd_analysis_data *data = output(1, sizeof *data);
  const int32_t analysis = option(12), preset = option(2);
  before_call();
  wrote(data);
  after_call(nd_analysis_data_init(analysis, preset, data, report));
  finish_call();
  const nd_status status = (nd_status)option(9);
  MUST(nd_status_text(status) && nd_status_text(status)[0] != 0);
  MUST(nd_version()[0] != 0);
}

/* ---- The target ------------------------------------------------------------------------------------- */

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static void (*const calls[])(void) = {
      evaluate, create_model, create_search_from, limits, create_contour, rate, create_sampler, events, create_search,
      evaluate, expect, combine, rate_grid, describe_search, read_contour_wrongly, describe_sampler, read_model, constant};
  /* Bytes from 216 on, so that the others of an input in the corpus mean what they did. */
  static void (*const of_recoils[])(void) = {create_search_of_recoils, create_flux, recoil_events, recoil_spectrum,
                                             recoil_numbers, create_bundled_recoils, create_bundled_flux};
  cursor = data;
  end = data + size;
  takes_long = 0;
  for (int left = 24; left > 0 && cursor < end; left--) {
    const uint8_t which = byte();
    if (which < 216) calls[which % (sizeof calls / sizeof *calls)]();
    else of_recoils[(which - 216) % (sizeof of_recoils / sizeof *of_recoils)]();
  }
  for (int i = 0; i < SLOTS; i++) {
    nd_model_destroy(models[i]);
    nd_search_destroy(searches[i]);
    nd_contour_destroy(contours[i]);
    nd_sampler_destroy(samplers[i]);
    nd_flux_destroy(fluxes[i]);
    models[i] = NULL;
    searches[i] = NULL;
    contours[i] = NULL;
    samplers[i] = NULL;
    fluxes[i] = NULL;
  }
  return 0;
}
