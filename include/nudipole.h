/* nudipole.h - neutrino dipole portal: couplings, widths, cross sections, decay probabilities and limits.
 *
 * This header is the single source of truth of the library's outer faces: the Swift exports are compiled
 * against it, and tools/generate_faces.py makes from it the Fortran module, the export list, the table of
 * quantities of the command line and their reference page.
 *
 * UNITS: GeV; d_gamma, d_Z, d_W in GeV^-1 with L = d nubar_L sigma^{mn} N F_{mn} (so mu = 2 d); the unbroken
 * couplings d_calB, d_calW in GeV^-2; cross sections in GeV^-2 (times ND_PICOBARN: pb); lengths in m.
 *
 * COUNTING: sigma_*, dsigma_* and width_Z_nu_N are always ONE of N nubar and Nbar nu; event rates need both.
 *
 * ERRORS: every function returns an nd_status; details go to an optional report that the caller owns.
 * Nothing is global, nothing is printed, nothing traps. A function that returns anything but ND_OK has
 * written no output (the functions that create: NULL). An element outside the domain of a quantity gives NaN, and the report counts it.
 *
 * THREADS: models, searches, contours and samplers are immutable; every function may be called from any number of threads at once.
 * A call starts threads only if its model was created with options.threads other than 1, and none is left when it returns.
 */
#ifndef NUDIPOLE_H
#define NUDIPOLE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define ND_VERSION_MAJOR 0
#define ND_VERSION_MINOR 1
#define ND_VERSION_PATCH 0

/* (hbar c)^2 in GeV^2 pb: a cross section in GeV^-2 times ND_PICOBARN is in pb. */
#define ND_PICOBARN 3.893793721e8

/* ---- Status and report ------------------------------------------------------------------------------ */

/* Append-only. */
typedef enum nd_status {
  ND_OK = 0,
  ND_ERROR_NULL = 1,         /* a required pointer is NULL */
  ND_ERROR_SIZE = 2,         /* a size is negative, or too large for the arrays to exist */
  ND_ERROR_OVERLAP = 3,      /* an output overlaps an input or another output; only the output of a pointwise
                                function may be one of its inputs, exactly */
  ND_ERROR_ENUM = 4,         /* an enumerated option has no such value */
  ND_ERROR_PARAMETER = 5,    /* a parameter is not finite or outside its range */
  ND_ERROR_STRUCT_SIZE = 6,  /* struct_size of an options or report struct is not one that this library knows */
  ND_ERROR_MEMORY = 7,       /* memory could not be allocated */
  ND_ERROR_INTERRUPTED = 8,  /* nd_progress asked for it */
  ND_ERROR_OPENBLAS = 9      /* limits, contours, precession, rates in a cylinder: OpenBLAS is needed and cannot be loaded; the outputs
                                are then undefined */
} nd_status;

/* What went wrong, or how much of an output is NaN. Set struct_size = sizeof(nd_report) before the call. */
typedef struct nd_report {
  int64_t struct_size;
  int64_t nan_count;   /* how many elements of out (not gradient) are NaN; 0 after an error */
  int64_t first_nan;   /* index of the first of them, or -1 */
  int32_t argument;    /* position of the offending argument, counted from 1, or 0 */
  int32_t reserved;    /* 0 */
  char message[240];   /* a sentence in English, empty if all is well */
} nd_report;

/* "0.1.0"; a static string. */
const char *nd_version(void);

/* The instruction set whose code runs: "baseline" (SSE2), "x86-64-v3" (AVX2, FMA), "x86-64-v4" (AVX-512) or "arm64"; a static
 * string. The library chooses the best that the processor has when it is loaded; the environment variable NUDIPOLE_ISA
 * (baseline, v3, v4) makes it take a lower one. */
const char *nd_isa(void);

/* A sentence on a status, e.g. "a required pointer is NULL"; a static string. */
const char *nd_status_text(nd_status status);

/* ---- Profile ---------------------------------------------------------------------------------------- */

/* What the calls of one function took. */
typedef struct nd_profile_entry {
  char function[64];
  int64_t calls;
  int64_t elements; /* points, masses, events; 1 a call where there is nothing to count */
  double seconds;   /* on the clock of the wall, over all calling threads */
} nd_profile_entry;

/* Forgets what was counted and counts the calls of all functions from now on, in all threads. Counters are the one thing that the
 * library keeps between calls; off, which they are until this call, they cost nothing. */
void nd_profile_start(void);

void nd_profile_stop(void);

/* How many functions were called since nd_profile_start, and what was counted of function 0 <= index < that, in no order. */
int64_t nd_profile_size(void);
nd_status nd_profile(int64_t index, nd_profile_entry *entry, nd_report *report);

/* ---- Model ------------------------------------------------------------------------------------------ */

/* Which form of the physics of arXiv:2301.06050 is evaluated. */
typedef enum nd_preset {
  ND_PRESET_CORRECTED = 0, /* gauge-invariant: +d_Z in eq. (3), left-handed W vertex with its interferences */
  ND_PRESET_PAPER = 1      /* as printed: -d_Z in eq. (3), eq. (13), no interference of W with photon and Z */
} nd_preset;

/* The electroweak inputs. */
typedef enum nd_scheme {
  ND_SCHEME_DEFAULT = 0, /* alpha = 1/128, sin^2 theta_w = 0.2312, PDG masses and widths */
  ND_SCHEME_MG5 = 1,     /* MadGraph5_aMC@NLO default, G_F scheme: 1/132.507, 0.22225 */
  ND_SCHEME_USER = 2     /* the values in nd_electroweak */
} nd_scheme;

/* The lepton doublet that N couples to. */
typedef enum nd_flavour { ND_FLAVOUR_E = 0, ND_FLAVOUR_MU = 1, ND_FLAVOUR_TAU = 2 } nd_flavour;

/* Majorana N: every width of N doubles, cross sections stay those of one final state. */
typedef enum nd_nature { ND_NATURE_DIRAC = 0, ND_NATURE_MAJORANA = 1 } nd_nature;

/* What the total width of N consists of. The three-body modes contain Z and W on their mass shells: never add both. */
typedef enum nd_width_mode {
  ND_WIDTHS_BY_PRESET = 0,    /* FULL for ND_PRESET_CORRECTED, TWO_BODY for ND_PRESET_PAPER */
  ND_WIDTHS_TWO_BODY = 1,     /* nu gamma, nu Z, l W */
  ND_WIDTHS_FULL = 2,         /* nu gamma and all nu f fbar, l f f' through photon, Z and W of finite width */
  ND_WIDTHS_FULL_RESCALED = 3 /* the same, couplings of Z and W scaled so that their tree widths are Gamma_Z, Gamma_W */
} nd_width_mode;

/* How d_Z/d_gamma and d_W/d_gamma are given; searches, sigma_ee_monophoton and nd_model_coupling_ratios read them. */
typedef enum nd_coupling {
  ND_COUPLING_SCENARIO_I = 0,   /* d_calW = 0 */
  ND_COUPLING_SCENARIO_II = 1,  /* d_calB = 0 */
  ND_COUPLING_SCENARIO_III = 2, /* d_calW = 2 tan(theta_w) d_calB, d_Z = 0 exactly */
  ND_COUPLING_SCENARIO_IV = 3,  /* d_calW = -2 tan(theta_w) d_calB */
  ND_COUPLING_RATIO = 4,        /* a = d_calW/d_calB = coupling_first; infinity is legal */
  ND_COUPLING_PROJECTIVE = 5,   /* (d_calB : d_calW) = (coupling_first : coupling_second) */
  ND_COUPLING_BROKEN = 6        /* d_Z/d_gamma = coupling_first, d_W/d_gamma = coupling_second */
} nd_coupling;

/* Inputs of ND_SCHEME_USER, GeV where not a number. All positive, sin2_theta_w < 1, widths may be 0. */
typedef struct nd_electroweak {
  double alpha;
  double sin2_theta_w;
  double M_Z;
  double Gamma_Z;
  double M_W;
  double Gamma_W;
  double vev;
  double m_e;
  double m_mu;
  double m_tau;
  double alpha_0;      /* alpha(0), and sin^2 theta at zero momentum, for scattering at low energies */
  double sin2_theta_0; /* below 1 */
} nd_electroweak;

/* Fill with nd_model_options_init, change what differs, create. */
typedef struct nd_model_options {
  int64_t struct_size; /* sizeof(nd_model_options) */
  int32_t preset;      /* nd_preset;   default ND_PRESET_CORRECTED */
  int32_t scheme;      /* nd_scheme;   default ND_SCHEME_DEFAULT */
  int32_t flavour;     /* nd_flavour;  default ND_FLAVOUR_E */
  int32_t nature;      /* nd_nature;   default ND_NATURE_DIRAC */
  int32_t coupling;    /* nd_coupling; default ND_COUPLING_SCENARIO_I */
  int32_t widths;      /* nd_width_mode; default ND_WIDTHS_BY_PRESET */
  double coupling_first;
  double coupling_second;
  nd_electroweak electroweak; /* read for ND_SCHEME_USER only; initialised to the default scheme */
  double polarisation_electron; /* of the beams, -1 (left-handed) to 1 (right-handed); default 0. Cross sections */
  double polarisation_positron; /* are those of such beams: e-_L e+_R counts (1 - electron) (1 + positron) */
  int32_t threads;     /* the most that a call with this model, or with what is made from it, may use: 1 to 512; 0: the
                          processors that this process may run on; default 1. The bits do not depend on it */
  int32_t reserved;    /* 0 */
} nd_model_options;

typedef struct nd_model nd_model;

nd_status nd_model_options_init(nd_model_options *options);

/* NULL options: all defaults. On error *model is NULL. */
nd_status nd_model_create(const nd_model_options *options, nd_model **model, nd_report *report);

/* NULL is allowed. A model must not be used or destroyed after this. */
void nd_model_destroy(nd_model *model);

/* d_Z/d_gamma and d_W/d_gamma of the model. */
nd_status nd_model_coupling_ratios(const nd_model *model, double *ratio_Z, double *ratio_W, nd_report *report);

/* The electroweak inputs of the model. */
nd_status nd_model_electroweak(const nd_model *model, nd_electroweak *electroweak, nd_report *report);

/* ---- Quantities ------------------------------------------------------------------------------------- */

/* Each quantity has four functions. For width_nu_gamma, with arguments m_N and d_gamma:
 *
 *   nd_status nd_width_nu_gamma(const nd_model *model, int64_t n, const double *m_N, const double *d_gamma,
 *                               double *out, nd_report *report);
 *     out[i] = f(m_N[i], d_gamma[i]), i < n. out may be one of the inputs.
 *
 *   nd_status nd_width_nu_gamma_gradient(..., double *out, double *gradient, nd_report *report);
 *     besides, gradient[k * n + i] = df/dx_k at point i, k counting the arguments from 0.
 *
 *   nd_status nd_width_nu_gamma_grid(const nd_model *model, int64_t n_m_N, const double *m_N,
 *                                    int64_t n_d_gamma, const double *d_gamma, double *out, nd_report *report);
 *     the outer grid: out[i * n_d_gamma + j] = f(m_N[i], d_gamma[j]), the last axis fastest. Same bits as pointwise.
 *     Put the longest axis last: what depends on the other axes only is computed once for each of their points (not
 *     for sigma_ee_N_nu and dsigma_ee_dcos, whose loops choose by flavour, nor for three-body widths, whose integrals
 *     are called).
 *
 *   nd_status nd_width_nu_gamma_grid_gradient(..., double *out, double *gradient, nd_report *report);
 *     besides, gradient[k * (size of out) + ...].
 *
 * The accuracies hold while intermediate results neither overflow nor underflow: for masses, energies and lengths from
 * 1e-30 to 1e30 and couplings from 1e-140 (or exactly 0) to 1e30.
 *
 * model = NULL means the default model. n = 0 is legal and touches nothing. report may be NULL.
 */
#define ND_QUANTITY_1(name, a)                                                                               \
  nd_status nd_##name(const nd_model *model, int64_t n, const double *a, double *out, nd_report *report);    \
  nd_status nd_##name##_gradient(const nd_model *model, int64_t n, const double *a, double *out,             \
                                 double *gradient, nd_report *report);                                       \
  nd_status nd_##name##_grid(const nd_model *model, int64_t n_##a, const double *a, double *out,             \
                             nd_report *report);                                                             \
  nd_status nd_##name##_grid_gradient(const nd_model *model, int64_t n_##a, const double *a, double *out,    \
                                      double *gradient, nd_report *report);

#define ND_QUANTITY_2(name, a, b)                                                                            \
  nd_status nd_##name(const nd_model *model, int64_t n, const double *a, const double *b, double *out,       \
                      nd_report *report);                                                                    \
  nd_status nd_##name##_gradient(const nd_model *model, int64_t n, const double *a, const double *b,         \
                                 double *out, double *gradient, nd_report *report);                          \
  nd_status nd_##name##_grid(const nd_model *model, int64_t n_##a, const double *a, int64_t n_##b,           \
                             const double *b, double *out, nd_report *report);                               \
  nd_status nd_##name##_grid_gradient(const nd_model *model, int64_t n_##a, const double *a, int64_t n_##b,  \
                                      const double *b, double *out, double *gradient, nd_report *report);

#define ND_QUANTITY_3(name, a, b, c)                                                                         \
  nd_status nd_##name(const nd_model *model, int64_t n, const double *a, const double *b, const double *c,   \
                      double *out, nd_report *report);                                                       \
  nd_status nd_##name##_gradient(const nd_model *model, int64_t n, const double *a, const double *b,         \
                                 const double *c, double *out, double *gradient, nd_report *report);         \
  nd_status nd_##name##_grid(const nd_model *model, int64_t n_##a, const double *a, int64_t n_##b,           \
                             const double *b, int64_t n_##c, const double *c, double *out,                   \
                             nd_report *report);                                                             \
  nd_status nd_##name##_grid_gradient(const nd_model *model, int64_t n_##a, const double *a, int64_t n_##b,  \
                                      const double *b, int64_t n_##c, const double *c, double *out,          \
                                      double *gradient, nd_report *report);

#define ND_QUANTITY_4(name, a, b, c, d)                                                                      \
  nd_status nd_##name(const nd_model *model, int64_t n, const double *a, const double *b, const double *c,   \
                      const double *d, double *out, nd_report *report);                                      \
  nd_status nd_##name##_gradient(const nd_model *model, int64_t n, const double *a, const double *b,         \
                                 const double *c, const double *d, double *out, double *gradient,            \
                                 nd_report *report);                                                         \
  nd_status nd_##name##_grid(const nd_model *model, int64_t n_##a, const double *a, int64_t n_##b,           \
                             const double *b, int64_t n_##c, const double *c, int64_t n_##d,                 \
                             const double *d, double *out, nd_report *report);                               \
  nd_status nd_##name##_grid_gradient(const nd_model *model, int64_t n_##a, const double *a, int64_t n_##b,  \
                                      const double *b, int64_t n_##c, const double *c, int64_t n_##d,        \
                                      const double *d, double *out, double *gradient, nd_report *report);

#define ND_QUANTITY_5(name, a, b, c, d, e)                                                                   \
  nd_status nd_##name(const nd_model *model, int64_t n, const double *a, const double *b, const double *c,   \
                      const double *d, const double *e, double *out, nd_report *report);                     \
  nd_status nd_##name##_gradient(const nd_model *model, int64_t n, const double *a, const double *b,         \
                                 const double *c, const double *d, const double *e, double *out,             \
                                 double *gradient, nd_report *report);                                       \
  nd_status nd_##name##_grid(const nd_model *model, int64_t n_##a, const double *a, int64_t n_##b,           \
                             const double *b, int64_t n_##c, const double *c, int64_t n_##d,                 \
                             const double *d, int64_t n_##e, const double *e, double *out,                   \
                             nd_report *report);                                                             \
  nd_status nd_##name##_grid_gradient(const nd_model *model, int64_t n_##a, const double *a, int64_t n_##b,  \
                                      const double *b, int64_t n_##c, const double *c, int64_t n_##d,        \
                                      const double *d, int64_t n_##e, const double *e, double *out,          \
                                      double *gradient, nd_report *report);

#define ND_QUANTITY_6(name, a, b, c, d, e, f)                                                                \
  nd_status nd_##name(const nd_model *model, int64_t n, const double *a, const double *b, const double *c,   \
                      const double *d, const double *e, const double *f, double *out, nd_report *report);    \
  nd_status nd_##name##_gradient(const nd_model *model, int64_t n, const double *a, const double *b,         \
                                 const double *c, const double *d, const double *e, const double *f,         \
                                 double *out, double *gradient, nd_report *report);                          \
  nd_status nd_##name##_grid(const nd_model *model, int64_t n_##a, const double *a, int64_t n_##b,           \
                             const double *b, int64_t n_##c, const double *c, int64_t n_##d,                 \
                             const double *d, int64_t n_##e, const double *e, int64_t n_##f,                 \
                             const double *f, double *out, nd_report *report);                               \
  nd_status nd_##name##_grid_gradient(const nd_model *model, int64_t n_##a, const double *a, int64_t n_##b,  \
                                      const double *b, int64_t n_##c, const double *c, int64_t n_##d,        \
                                      const double *d, int64_t n_##e, const double *e, int64_t n_##f,        \
                                      const double *f, double *out, double *gradient, nd_report *report);

/* -- Couplings -- */

/** photon coupling from the unbroken pair
 *  formula: v/sqrt2 (d_calB cos + d_calW sin/2)
 *  source: arXiv:2301.06050 eq. (4)
 *  d_calB [GeV^-2]: unbroken coupling to B
 *  d_calW [GeV^-2]: unbroken coupling to W
 *  returns [GeV^-1]
 *  reads: scheme
 *  accuracy: 8 epsilon, also where the terms cancel
 */
ND_QUANTITY_2(coupling_gamma, d_calB, d_calW)

/** Z coupling from the unbroken pair
 *  formula: v/sqrt2 (d_calW cos/2 - d_calB sin)
 *  source: arXiv:2301.06050 eq. (4)
 *  d_calB [GeV^-2]: unbroken coupling to B
 *  d_calW [GeV^-2]: unbroken coupling to W
 *  returns [GeV^-1]
 *  reads: scheme
 *  accuracy: 8 epsilon, also where the terms cancel
 */
ND_QUANTITY_2(coupling_Z, d_calB, d_calW)

/** W coupling from the unbroken pair
 *  formula: v d_calW / 2
 *  source: arXiv:2301.06050 eq. (4)
 *  d_calB [GeV^-2]: unbroken coupling to B
 *  d_calW [GeV^-2]: unbroken coupling to W
 *  returns [GeV^-1]
 *  reads: scheme
 *  accuracy: 1 epsilon
 */
ND_QUANTITY_2(coupling_W, d_calB, d_calW)

/** d_Z/d_gamma from the ratio of the unbroken pair
 *  formula: (a cos - 2 sin) / (2 cos + a sin)
 *  source: arXiv:2301.06050 eq. (6)
 *  a [1]: d_calW/d_calB, infinity is legal
 *  returns [1]
 *  reads: scheme
 *  accuracy: 8 epsilon, also beside the pole and the zero
 */
ND_QUANTITY_1(coupling_ratio_Z, a)

/** d_W/d_gamma from the ratio of the unbroken pair
 *  formula: sqrt2 a / (2 cos + a sin)
 *  source: arXiv:2301.06050 eq. (6)
 *  a [1]: d_calW/d_calB, infinity is legal
 *  returns [1]
 *  reads: scheme
 *  accuracy: 8 epsilon, also beside the pole
 */
ND_QUANTITY_1(coupling_ratio_W, a)

/** d_Z/d_gamma from the projective pair (d_calB : d_calW) = (u : w)
 *  formula: (w cos - 2 u sin) / (2 u cos + w sin)
 *  source: arXiv:2301.06050 eq. (6)
 *  u [1]: first component of (d_calB : d_calW)
 *  w [1]: second component; (0, 0) gives NaN; |u|, |w| from 1e-290 to 1e300
 *  returns [1]
 *  reads: scheme
 *  accuracy: 8 epsilon, also beside the pole and the zero
 */
ND_QUANTITY_2(coupling_ratio_Z_projective, u, w)

/** d_W/d_gamma from the projective pair (d_calB : d_calW) = (u : w)
 *  formula: sqrt2 w / (2 u cos + w sin)
 *  source: arXiv:2301.06050 eq. (6)
 *  u [1]: first component of (d_calB : d_calW)
 *  w [1]: second component; (0, 0) gives NaN; |u|, |w| from 1e-290 to 1e300
 *  returns [1]
 *  reads: scheme
 *  accuracy: 8 epsilon, also beside the pole
 */
ND_QUANTITY_2(coupling_ratio_W_projective, u, w)

/* -- Two-body widths and branching ratios -- */

/** N -> nu gamma
 *  formula: d_gamma^2 m_N^3 / (4 pi)
 *  source: arXiv:2301.06050 eq. (8)
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling
 *  returns [GeV]
 *  reads: nature
 *  accuracy: 3 epsilon
 */
ND_QUANTITY_2(width_nu_gamma, m_N, d_gamma)

/** N -> nu Z, 0 up to M_Z
 *  formula: d_Z^2 (m_N^2 - M_Z^2)^2 (2 m_N^2 + M_Z^2) / (8 pi m_N^3)
 *  source: arXiv:2301.06050 eq. (8)
 *  m_N [GeV]: mass of N, >= 0
 *  d_Z [GeV^-1]: Z dipole coupling
 *  returns [GeV]
 *  reads: scheme nature
 *  accuracy: 6 epsilon down to one ulp above M_Z
 */
ND_QUANTITY_2(width_nu_Z, m_N, d_Z)

/** N -> l W (one charge state), 0 up to M_W + m_lepton; preset paper: eq. (8) as printed
 *  formula: d_W^2 lambda^(1/2) [2 (m_N^2 - m_l^2)^2 - M_W^2 (m_N^2 + m_l^2) - M_W^4] / (8 pi m_N^3)
 *  source: arXiv:2301.06050 eq. (8), corrected
 *  m_N [GeV]: mass of N, >= 0
 *  d_W [GeV^-1]: W dipole coupling
 *  m_lepton [GeV]: mass of the charged lepton, >= 0
 *  returns [GeV]
 *  reads: scheme preset nature
 *  accuracy: 8 epsilon down to one ulp above threshold
 */
ND_QUANTITY_3(width_lepton_W, m_N, d_W, m_lepton)

/** sum of the two-body widths, the corrected N -> l W in both presets
 *  formula: width_nu_gamma + width_nu_Z + width_lepton_W
 *  source: arXiv:2301.06050 eqs. (8), (9)
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling
 *  d_Z [GeV^-1]: Z dipole coupling
 *  d_W [GeV^-1]: W dipole coupling
 *  returns [GeV]
 *  reads: scheme nature flavour
 *  accuracy: 8 epsilon
 */
ND_QUANTITY_4(width_two_body, m_N, d_gamma, d_Z, d_W)

/** branching ratio of N -> nu gamma in the total width
 *  formula: width_nu_gamma / width_total
 *  source: arXiv:2301.06050 eq. (9)
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling
 *  d_Z [GeV^-1]: Z dipole coupling
 *  d_W [GeV^-1]: W dipole coupling
 *  returns [1]
 *  reads: scheme preset flavour widths
 *  accuracy: 8 epsilon over two-body modes, 100 over all
 */
ND_QUANTITY_4(branching_nu_gamma, m_N, d_gamma, d_Z, d_W)

/** branching ratio of N -> nu Z over two-body modes
 *  formula: width_nu_Z / width_two_body
 *  source: arXiv:2301.06050 eq. (9)
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling
 *  d_Z [GeV^-1]: Z dipole coupling
 *  d_W [GeV^-1]: W dipole coupling
 *  returns [1]
 *  reads: scheme flavour
 *  accuracy: 8 epsilon
 */
ND_QUANTITY_4(branching_nu_Z, m_N, d_gamma, d_Z, d_W)

/** branching ratio of N -> l W over two-body modes
 *  formula: width_lepton_W / width_two_body
 *  source: arXiv:2301.06050 eq. (9)
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling
 *  d_Z [GeV^-1]: Z dipole coupling
 *  d_W [GeV^-1]: W dipole coupling
 *  returns [1]
 *  reads: scheme flavour
 *  accuracy: 8 epsilon
 */
ND_QUANTITY_4(branching_lepton_W, m_N, d_gamma, d_Z, d_W)

/** Z -> N nubar, ONE of N nubar and Nbar nu, 0 from M_Z on
 *  formula: d_Z^2 (M_Z^2 - m_N^2)^2 (2 m_N^2 + M_Z^2) / (12 pi M_Z^3)
 *  source: arXiv:2301.06050 eq. (19)
 *  m_N [GeV]: mass of N, >= 0
 *  d_Z [GeV^-1]: Z dipole coupling
 *  returns [GeV]
 *  reads: scheme
 *  accuracy: 5 epsilon down to one ulp below M_Z
 */
ND_QUANTITY_2(width_Z_nu_N, m_N, d_Z)

/* -- Three-body and total widths -- */

/** N -> nu e- e+ through photon and Z; own flavour: also through W, with the interference
 *  formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]; own flavour: + W term + interference
 *  source: docs/physics.md, "Three-body widths"
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling
 *  d_Z [GeV^-1]: Z dipole coupling
 *  d_W [GeV^-1]: W dipole coupling
 *  returns [GeV]
 *  reads: scheme preset nature flavour widths
 *  accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV
 */
ND_QUANTITY_4(width_nu_e_e, m_N, d_gamma, d_Z, d_W)

/** N -> nu mu- mu+ through photon and Z; own flavour: also through W, with the interference
 *  formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]; own flavour: + W term + interference
 *  source: docs/physics.md, "Three-body widths"
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling
 *  d_Z [GeV^-1]: Z dipole coupling
 *  d_W [GeV^-1]: W dipole coupling
 *  returns [GeV]
 *  reads: scheme preset nature flavour widths
 *  accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV
 */
ND_QUANTITY_4(width_nu_mu_mu, m_N, d_gamma, d_Z, d_W)

/** N -> nu tau- tau+ through photon and Z; own flavour: also through W, with the interference
 *  formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]; own flavour: + W term + interference
 *  source: docs/physics.md, "Three-body widths"
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling
 *  d_Z [GeV^-1]: Z dipole coupling
 *  d_W [GeV^-1]: W dipole coupling
 *  returns [GeV]
 *  reads: scheme preset nature flavour widths
 *  accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV
 */
ND_QUANTITY_4(width_nu_tau_tau, m_N, d_gamma, d_Z, d_W)

/** N -> nu nu' nubar' through Z, summed over nu', equal flavours with their interference
 *  formula: d_Z^2 int dq2 Ghat/pi q2/(12 pi) 6 (g_Z/4)^2 / |q2 - M_Z^2 + i M_Z Gamma_Z|^2 + interference
 *  source: docs/physics.md, "Three-body widths"
 *  m_N [GeV]: mass of N, >= 0
 *  d_Z [GeV^-1]: Z dipole coupling
 *  returns [GeV]
 *  reads: scheme nature widths
 *  accuracy: 100 epsilon, m_N <= 1e4 GeV
 */
ND_QUANTITY_2(width_nu_nu_nu, m_N, d_Z)

/** N -> nu u ubar through photon and Z
 *  formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]
 *  source: docs/physics.md, "Three-body widths"
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling
 *  d_Z [GeV^-1]: Z dipole coupling
 *  returns [GeV]
 *  reads: scheme preset nature widths
 *  accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV
 */
ND_QUANTITY_3(width_nu_u_u, m_N, d_gamma, d_Z)

/** N -> nu d dbar through photon and Z
 *  formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]
 *  source: docs/physics.md, "Three-body widths"
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling
 *  d_Z [GeV^-1]: Z dipole coupling
 *  returns [GeV]
 *  reads: scheme preset nature widths
 *  accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV
 */
ND_QUANTITY_3(width_nu_d_d, m_N, d_gamma, d_Z)

/** N -> nu s sbar through photon and Z
 *  formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]
 *  source: docs/physics.md, "Three-body widths"
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling
 *  d_Z [GeV^-1]: Z dipole coupling
 *  returns [GeV]
 *  reads: scheme preset nature widths
 *  accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV
 */
ND_QUANTITY_3(width_nu_s_s, m_N, d_gamma, d_Z)

/** N -> nu c cbar through photon and Z
 *  formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]
 *  source: docs/physics.md, "Three-body widths"
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling
 *  d_Z [GeV^-1]: Z dipole coupling
 *  returns [GeV]
 *  reads: scheme preset nature widths
 *  accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV
 */
ND_QUANTITY_3(width_nu_c_c, m_N, d_gamma, d_Z)

/** N -> nu b bbar through photon and Z
 *  formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]
 *  source: docs/physics.md, "Three-body widths"
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling
 *  d_Z [GeV^-1]: Z dipole coupling
 *  returns [GeV]
 *  reads: scheme preset nature widths
 *  accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV
 */
ND_QUANTITY_3(width_nu_b_b, m_N, d_gamma, d_Z)

/** N -> nu t tbar through photon and Z
 *  formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]
 *  source: docs/physics.md, "Three-body widths"
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling
 *  d_Z [GeV^-1]: Z dipole coupling
 *  returns [GeV]
 *  reads: scheme preset nature widths
 *  accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV
 */
ND_QUANTITY_3(width_nu_t_t, m_N, d_gamma, d_Z)

/** N -> l e nu_e through W; 0 for flavour e, whose mode is in width_nu_e_e
 *  formula: d_W^2 int dq2 GhatW/pi N_c g^2 q2/(48 pi) lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2] / |q2 - M_W^2 + i M_W Gamma_W|^2
 *  source: docs/physics.md, "Three-body widths"
 *  m_N [GeV]: mass of N, >= 0
 *  d_W [GeV^-1]: W dipole coupling
 *  returns [GeV]
 *  reads: scheme nature flavour widths
 *  accuracy: 100 epsilon, m_N <= 1e4 GeV
 */
ND_QUANTITY_2(width_lepton_e_nu, m_N, d_W)

/** N -> l mu nu_mu through W; 0 for flavour mu, whose mode is in width_nu_mu_mu
 *  formula: d_W^2 int dq2 GhatW/pi N_c g^2 q2/(48 pi) lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2] / |q2 - M_W^2 + i M_W Gamma_W|^2
 *  source: docs/physics.md, "Three-body widths"
 *  m_N [GeV]: mass of N, >= 0
 *  d_W [GeV^-1]: W dipole coupling
 *  returns [GeV]
 *  reads: scheme nature flavour widths
 *  accuracy: 100 epsilon, m_N <= 1e4 GeV
 */
ND_QUANTITY_2(width_lepton_mu_nu, m_N, d_W)

/** N -> l tau nu_tau through W; 0 for flavour tau, whose mode is in width_nu_tau_tau
 *  formula: d_W^2 int dq2 GhatW/pi N_c g^2 q2/(48 pi) lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2] / |q2 - M_W^2 + i M_W Gamma_W|^2
 *  source: docs/physics.md, "Three-body widths"
 *  m_N [GeV]: mass of N, >= 0
 *  d_W [GeV^-1]: W dipole coupling
 *  returns [GeV]
 *  reads: scheme nature flavour widths
 *  accuracy: 100 epsilon, m_N <= 1e4 GeV
 */
ND_QUANTITY_2(width_lepton_tau_nu, m_N, d_W)

/** N -> l u dbar through W, unit CKM matrix
 *  formula: d_W^2 int dq2 GhatW/pi N_c g^2 q2/(48 pi) lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2] / |q2 - M_W^2 + i M_W Gamma_W|^2
 *  source: docs/physics.md, "Three-body widths"
 *  m_N [GeV]: mass of N, >= 0
 *  d_W [GeV^-1]: W dipole coupling
 *  returns [GeV]
 *  reads: scheme nature flavour widths
 *  accuracy: 100 epsilon, m_N <= 1e4 GeV
 */
ND_QUANTITY_2(width_lepton_u_d, m_N, d_W)

/** N -> l c sbar through W, unit CKM matrix
 *  formula: d_W^2 int dq2 GhatW/pi N_c g^2 q2/(48 pi) lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2] / |q2 - M_W^2 + i M_W Gamma_W|^2
 *  source: docs/physics.md, "Three-body widths"
 *  m_N [GeV]: mass of N, >= 0
 *  d_W [GeV^-1]: W dipole coupling
 *  returns [GeV]
 *  reads: scheme nature flavour widths
 *  accuracy: 100 epsilon, m_N <= 1e4 GeV
 */
ND_QUANTITY_2(width_lepton_c_s, m_N, d_W)

/** N -> l t bbar through W, unit CKM matrix
 *  formula: d_W^2 int dq2 GhatW/pi N_c g^2 q2/(48 pi) lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2] / |q2 - M_W^2 + i M_W Gamma_W|^2
 *  source: docs/physics.md, "Three-body widths"
 *  m_N [GeV]: mass of N, >= 0
 *  d_W [GeV^-1]: W dipole coupling
 *  returns [GeV]
 *  reads: scheme nature flavour widths
 *  accuracy: 100 epsilon, m_N <= 1e4 GeV
 */
ND_QUANTITY_2(width_lepton_t_b, m_N, d_W)

/** sum of all N -> nu f fbar and N -> l f f'; contains nu Z and l W on the mass shell
 *  formula: sum of the 16 widths above
 *  source: docs/physics.md, "Three-body widths"
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling
 *  d_Z [GeV^-1]: Z dipole coupling
 *  d_W [GeV^-1]: W dipole coupling
 *  returns [GeV]
 *  reads: scheme preset nature flavour widths
 *  accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV
 */
ND_QUANTITY_4(width_three_body, m_N, d_gamma, d_Z, d_W)

/** total width with Z and W of finite width
 *  formula: width_nu_gamma + width_three_body
 *  source: docs/physics.md, "Three-body widths"
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling
 *  d_Z [GeV^-1]: Z dipole coupling
 *  d_W [GeV^-1]: W dipole coupling
 *  returns [GeV]
 *  reads: scheme preset nature flavour widths
 *  accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV
 */
ND_QUANTITY_4(width_full, m_N, d_gamma, d_Z, d_W)

/** total width by the mode of the model
 *  formula: width_two_body or width_full
 *  source: arXiv:2301.06050 eq. (9); docs/physics.md, "Three-body widths"
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling
 *  d_Z [GeV^-1]: Z dipole coupling
 *  d_W [GeV^-1]: W dipole coupling
 *  returns [GeV]
 *  reads: scheme preset nature flavour widths
 *  accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV
 */
ND_QUANTITY_4(width_total, m_N, d_gamma, d_Z, d_W)

/* -- e+ e- -> N nubar -- */

/** energy of N in the centre of mass; NaN where m_N > sqrt_s
 *  formula: (s + m_N^2) / (2 sqrt_s)
 *  source: arXiv:2301.06050 eq. (15)
 *  sqrt_s [GeV]: centre-of-mass energy, > 0
 *  m_N [GeV]: mass of N, >= 0
 *  returns [GeV]
 *  accuracy: 2 epsilon
 */
ND_QUANTITY_2(energy_N, sqrt_s, m_N)

/** momentum of N in the centre of mass; NaN where m_N > sqrt_s
 *  formula: (s - m_N^2) / (2 sqrt_s)
 *  source: arXiv:2301.06050 eq. (15)
 *  sqrt_s [GeV]: centre-of-mass energy, > 0
 *  m_N [GeV]: mass of N, >= 0
 *  returns [GeV]
 *  accuracy: 2 epsilon
 */
ND_QUANTITY_2(momentum_N, sqrt_s, m_N)

/** squared momentum transfer from e- to N; NaN where m_N > sqrt_s
 *  formula: -(s - m_N^2) (1 - cos_theta) / 2
 *  source: arXiv:2301.06050 section III
 *  sqrt_s [GeV]: centre-of-mass energy, > 0
 *  m_N [GeV]: mass of N, >= 0
 *  cos_theta [1]: cosine of the angle between N and e-, in [-1, 1]
 *  returns [GeV^2]
 *  accuracy: 3 epsilon
 */
ND_QUANTITY_3(mandelstam_t, sqrt_s, m_N, cos_theta)

/** squared momentum transfer from e- to nubar; NaN where m_N > sqrt_s
 *  formula: -(s - m_N^2) (1 + cos_theta) / 2
 *  source: arXiv:2301.06050 section III
 *  sqrt_s [GeV]: centre-of-mass energy, > 0
 *  m_N [GeV]: mass of N, >= 0
 *  cos_theta [1]: cosine of the angle between N and e-, in [-1, 1]
 *  returns [GeV^2]
 *  accuracy: 3 epsilon
 */
ND_QUANTITY_3(mandelstam_u, sqrt_s, m_N, cos_theta)

/** photon exchange
 *  formula: alpha d_gamma^2 T^2 (s + 2 m_N^2) / (3 s^3), T = s - m_N^2
 *  source: arXiv:2301.06050 eq. (10)
 *  sqrt_s [GeV]: centre-of-mass energy, > 0
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling
 *  returns [GeV^-2]
 *  reads: scheme
 *  accuracy: 8 epsilon
 */
ND_QUANTITY_3(sigma_ee_photon, sqrt_s, m_N, d_gamma)

/** Z exchange
 *  formula: alpha d_Z^2 T^2 (s + 2 m_N^2) (8 sw^4 - 4 sw^2 + 1) / (24 cw^2 sw^2 s D), D = (s - M_Z^2)^2 + M_Z^2 Gamma_Z^2
 *  source: arXiv:2301.06050 eq. (11)
 *  sqrt_s [GeV]: centre-of-mass energy, > 0
 *  m_N [GeV]: mass of N, >= 0
 *  d_Z [GeV^-1]: Z dipole coupling
 *  returns [GeV^-2]
 *  reads: scheme
 *  accuracy: 8 epsilon
 */
ND_QUANTITY_3(sigma_ee_Z, sqrt_s, m_N, d_Z)

/** photon-Z interference; preset paper: opposite sign
 *  formula: alpha d_gamma d_Z T^2 (s + 2 m_N^2) (1 - 4 sw^2) (s - M_Z^2) / (6 cw sw s^2 D)
 *  source: arXiv:2301.06050 eq. (12), sign corrected
 *  sqrt_s [GeV]: centre-of-mass energy, > 0
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling
 *  d_Z [GeV^-1]: Z dipole coupling
 *  returns [GeV^-2]
 *  reads: scheme preset
 *  accuracy: 8 epsilon
 */
ND_QUANTITY_4(sigma_ee_photon_Z, sqrt_s, m_N, d_gamma, d_Z)

/** W exchange (flavour e); preset paper: eq. (13) as printed
 *  formula: alpha d_W^2 T [(T + 2 M_W^2) ln(1 + T/M_W^2) - 2 T] / (2 sw^2 s^2)
 *  source: replaces arXiv:2301.06050 eq. (13), docs/physics.md
 *  sqrt_s [GeV]: centre-of-mass energy, > 0
 *  m_N [GeV]: mass of N, >= 0
 *  d_W [GeV^-1]: W dipole coupling
 *  returns [GeV^-2]
 *  reads: scheme preset
 *  accuracy: 8 epsilon
 */
ND_QUANTITY_3(sigma_ee_W, sqrt_s, m_N, d_W)

/** photon-W interference (flavour e); preset paper: 0
 *  formula: -sqrt2 alpha d_gamma d_W I1 / (sw s^2), I1 = T^2/2 + M_W^2 T - M_W^2 (T + M_W^2) ln(1 + T/M_W^2)
 *  source: docs/physics.md, missing in arXiv:2301.06050
 *  sqrt_s [GeV]: centre-of-mass energy, > 0
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling
 *  d_W [GeV^-1]: W dipole coupling
 *  returns [GeV^-2]
 *  reads: scheme preset
 *  accuracy: 8 epsilon
 */
ND_QUANTITY_4(sigma_ee_photon_W, sqrt_s, m_N, d_gamma, d_W)

/** Z-W interference (flavour e); preset paper: 0
 *  formula: -alpha d_Z d_W (1 - 2 sw^2) (s - M_Z^2) I1 / (sqrt2 sw^2 cw s D)
 *  source: docs/physics.md, missing in arXiv:2301.06050
 *  sqrt_s [GeV]: centre-of-mass energy, > 0
 *  m_N [GeV]: mass of N, >= 0
 *  d_Z [GeV^-1]: Z dipole coupling
 *  d_W [GeV^-1]: W dipole coupling
 *  returns [GeV^-2]
 *  reads: scheme preset
 *  accuracy: 8 epsilon
 */
ND_QUANTITY_4(sigma_ee_Z_W, sqrt_s, m_N, d_Z, d_W)

/** total cross section, ONE of N nubar and Nbar nu; the terms with W for flavour e only
 *  formula: sigma_ee_photon + sigma_ee_Z + sigma_ee_photon_Z + sigma_ee_W + sigma_ee_photon_W + sigma_ee_Z_W
 *  source: arXiv:2301.06050 eqs. (10)-(13), corrected
 *  sqrt_s [GeV]: centre-of-mass energy, > 0
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling
 *  d_Z [GeV^-1]: Z dipole coupling
 *  d_W [GeV^-1]: W dipole coupling
 *  returns [GeV^-2]
 *  reads: scheme preset flavour
 *  accuracy: 8 epsilon times sum |terms| / |sum|
 */
ND_QUANTITY_5(sigma_ee_N_nu, sqrt_s, m_N, d_gamma, d_Z, d_W)

/** d sigma / d cos_theta, ONE of N nubar and Nbar nu (Nbar nu: -cos_theta)
 *  formula: T/(128 pi s^2) Sum |M|^2
 *  source: docs/physics.md
 *  sqrt_s [GeV]: centre-of-mass energy, > 0
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling
 *  d_Z [GeV^-1]: Z dipole coupling
 *  d_W [GeV^-1]: W dipole coupling
 *  cos_theta [1]: cosine of the angle between N and e-, in [-1, 1]
 *  returns [GeV^-2]
 *  reads: scheme preset flavour
 *  accuracy: 8 epsilon times sum |terms| / |sum|
 */
ND_QUANTITY_6(dsigma_ee_dcos, sqrt_s, m_N, d_gamma, d_Z, d_W, cos_theta)

/* -- e+ e- -> nu nubar (gamma) -- */

/** e+ e- -> nu nubar of the standard model, sum over three flavours, W and Z exchange at tree level
 *  formula: pi alpha^2 s/(4 sw^4) {(l^2 + r^2)/D + j2/M_W^4 - 2 l (s - M_Z^2) j1/(M_W^2 D)}
 *  source: docs/physics.md
 *  sqrt_s [GeV]: centre-of-mass energy, > 0
 *  returns [GeV^-2]
 *  reads: scheme
 *  accuracy: 16 epsilon
 */
ND_QUANTITY_1(sigma_ee_nu_nu, sqrt_s)

/** d^2 sigma / (dx dcos_theta) of e+ e- -> nu_mu nubar_mu gamma (or nu_tau), one flavour
 *  formula: alpha/(pi x) [(1 + (1 - x)^2)/sin^2(theta) - x^2/2] sigma(s (1 - x)), sigma that of Z exchange
 *  source: docs/physics.md, exact at tree level
 *  sqrt_s [GeV]: centre-of-mass energy, > 0
 *  x [1]: photon energy over sqrt_s/2, in (0, 1)
 *  cos_theta [1]: cosine of the angle between photon and beam, in (-1, 1)
 *  returns [GeV^-2]
 *  reads: scheme
 *  accuracy: 16 epsilon
 */
ND_QUANTITY_3(dsigma_ee_nu_mu_gamma_dx_dcos, sqrt_s, x, cos_theta)

/** d^2 sigma / (dx dcos_theta) of e+ e- -> nu_e nubar_e gamma, exact tree with W and Z
 *  formula: x/(2048 pi^3) <Sum |M|^2>, average over the directions of the neutrinos
 *  source: docs/physics.md
 *  sqrt_s [GeV]: centre-of-mass energy, > 0
 *  x [1]: photon energy over sqrt_s/2, in (0, 1)
 *  cos_theta [1]: cosine of the angle between photon and beam, in (-1, 1)
 *  returns [GeV^-2]
 *  reads: scheme
 *  accuracy: 32 epsilon up to 500 GeV, 1e-10 up to 3 TeV
 */
ND_QUANTITY_3(dsigma_ee_nu_e_gamma_dx_dcos, sqrt_s, x, cos_theta)

/** d^2 sigma / (dx dcos_theta) of e+ e- -> nu nubar gamma, sum over three flavours
 *  formula: dsigma_ee_nu_e_gamma_dx_dcos + 2 dsigma_ee_nu_mu_gamma_dx_dcos
 *  source: docs/physics.md
 *  sqrt_s [GeV]: centre-of-mass energy, > 0
 *  x [1]: photon energy over sqrt_s/2, in (0, 1)
 *  cos_theta [1]: cosine of the angle between photon and beam, in (-1, 1)
 *  returns [GeV^-2]
 *  reads: scheme
 *  accuracy: 32 epsilon up to 500 GeV, 1e-10 up to 3 TeV
 */
ND_QUANTITY_3(dsigma_ee_nu_nu_gamma_dx_dcos, sqrt_s, x, cos_theta)

/* -- Decay in flight -- */

/** mean decay length
 *  formula: hbar c momentum / (m_N width)
 *  source: arXiv:2301.06050 eq. (15)
 *  m_N [GeV]: mass of N, > 0
 *  width [GeV]: total width, >= 0 (0 gives infinity, for momentum 0 NaN)
 *  momentum [GeV]: momentum of N, >= 0
 *  returns [m]
 *  accuracy: 2 epsilon
 */
ND_QUANTITY_3(decay_length, m_N, width, momentum)

/** probability to decay between l_min and l_max, without branching ratio; decay_length = inf: 0, but 1 for l_max = inf
 *  formula: exp(-l_min/decay_length) - exp(-l_max/decay_length)
 *  source: arXiv:2301.06050 eqs. (14), (18), (20)
 *  decay_length [m]: mean decay length, > 0, infinity is legal
 *  l_min [m]: nearest distance, >= 0
 *  l_max [m]: farthest distance, >= l_min, infinity is legal
 *  returns [1]
 *  accuracy: 4 epsilon, one unit where subnormal
 */
ND_QUANTITY_3(decay_probability, decay_length, l_min, l_max)

/** natural logarithm of decay_probability, finite where that underflows
 *  formula: -l_min/decay_length + ln(1 - exp(-(l_max - l_min)/decay_length))
 *  source: arXiv:2301.06050 eqs. (14), (18), (20)
 *  decay_length [m]: mean decay length, > 0, infinity is legal
 *  l_min [m]: nearest distance, >= 0
 *  l_max [m]: farthest distance, >= l_min, infinity is legal
 *  returns [1]
 *  accuracy: 4 epsilon
 */
ND_QUANTITY_3(log_decay_probability, decay_length, l_min, l_max)

/** probability that N made anywhere in a sphere, flying anywhere, decays inside of it at a distance of at least l_min; decay_length = inf: 0
 *  formula: int_l_min^2R dl/L exp(-l/L) (1 - 3 l/(4 R) + l^3/(16 R^3)), L = decay_length, R = radius
 *  source: derived for this library; l_min = 0: Case, de Hoffmann and Placzek (1953)
 *  decay_length [m]: mean decay length, > 0, infinity is legal
 *  l_min [m]: least distance between both, >= 0
 *  radius [m]: radius of the sphere, > 0
 *  returns [1]
 *  accuracy: 4 epsilon times the condition of the arguments, one unit where subnormal
 */
ND_QUANTITY_3(decay_probability_sphere, decay_length, l_min, radius)

/* -- Single photons -- */

/** e+ e- -> N nubar, then N -> nu gamma within l_max, ONE of N nubar and Nbar nu; d_Z, d_W in the model's ratios to d_gamma
 *  formula: sigma_ee_N_nu branching_nu_gamma decay_probability(l_min = 0) = d_gamma^2 A [1 - exp(-k d_gamma^2)]
 *  source: arXiv:2301.06050 eqs. (9)-(18), corrected; before cuts on the photon
 *  sqrt_s [GeV]: centre-of-mass energy, > 0
 *  l_max [m]: farthest distance of the decay, >= 0, infinity is legal
 *  m_N [GeV]: mass of N, >= 0 (0: stable, gives 0)
 *  d_gamma [GeV^-1]: photon dipole coupling
 *  returns [GeV^-2]
 *  reads: scheme preset nature flavour widths coupling
 *  accuracy: 16 epsilon over two-body modes, 200 over all, times sum |terms| / |sum| of sigma_ee_N_nu
 */
ND_QUANTITY_4(sigma_ee_monophoton, sqrt_s, l_max, m_N, d_gamma)

/* -- Recoils -- */

/** greatest recoil of a target at rest from a massless neutrino
 *  formula: 2 E_nu^2 / (m_target + 2 E_nu)
 *  source: kinematics
 *  E_nu [GeV]: energy of the neutrino, >= 0
 *  m_target [GeV]: mass of the target, > 0
 *  returns [GeV]
 *  accuracy: 3 epsilon
 */
ND_QUANTITY_2(recoil_T_max, E_nu, m_target)

/** least energy of a massless neutrino for a recoil
 *  formula: [T + sqrt(T^2 + 2 m_target T)] / 2
 *  source: kinematics
 *  T [GeV]: kinetic energy of the target, >= 0
 *  m_target [GeV]: mass of the target, > 0
 *  returns [GeV]
 *  accuracy: 3 epsilon
 */
ND_QUANTITY_2(recoil_E_min, T, m_target)

/** momentum of a recoil, the argument of form factors
 *  formula: sqrt(T^2 + 2 m_target T)
 *  source: kinematics
 *  T [GeV]: kinetic energy of the target, >= 0
 *  m_target [GeV]: mass of the target, > 0
 *  returns [GeV]
 *  accuracy: 2 epsilon
 */
ND_QUANTITY_2(recoil_momentum, T, m_target)

/* -- Neutrinos on electrons -- */

/** dsigma/dT of nu e -> nu e of the flavour, with charge radius and charge, 0 above recoil_T_max
 *  formula: G_F^2 m_e/(2 pi) [(g_V + g_A)^2 + (g_V - g_A)^2 (1 - T/E)^2 + (g_A^2 - g_V^2) m_e T/E^2], g_V = +-1/2 + 2 sin^2 + sqrt2 pi alpha_0/(3 G_F) [r2 - 3 q_nu/(m_e T)]
 *  source: J.Phys. G 29 (2003) 2629; arXiv:1403.6344
 *  E_nu [GeV]: energy of the neutrino, > 0
 *  T [GeV]: kinetic energy of the electron, >= 0
 *  r2 [GeV^-2]: charge radius <r^2> beyond what g_V contains
 *  q_nu [1]: charge of the neutrino in units of e
 *  returns [GeV^-3]
 *  reads: scheme flavour
 *  accuracy: 16 epsilon times the condition of the arguments
 */
ND_QUANTITY_4(dsigma_nu_e_dT, E_nu, T, r2, q_nu)

/** dsigma/dT of nubar e -> nubar e of the flavour, with charge radius and charge, 0 above recoil_T_max
 *  formula: dsigma_nu_e_dT with -g_A
 *  source: J.Phys. G 29 (2003) 2629; arXiv:1403.6344
 *  E_nu [GeV]: energy of the antineutrino, > 0
 *  T [GeV]: kinetic energy of the electron, >= 0
 *  r2 [GeV^-2]: charge radius <r^2> beyond what g_V contains
 *  q_nu [1]: charge of the neutrino in units of e
 *  returns [GeV^-3]
 *  reads: scheme flavour
 *  accuracy: 16 epsilon times the condition of the arguments
 */
ND_QUANTITY_4(dsigma_nubar_e_dT, E_nu, T, r2, q_nu)

/** what a magnetic moment adds to dsigma_nu_e_dT, 0 above recoil_T_max
 *  formula: pi alpha_0^2/m_e^2 (1/T - 1/E_nu) mu_nu^2
 *  source: Vogel and Engel, PRD 39 (1989) 3378
 *  E_nu [GeV]: energy of the neutrino, > 0
 *  T [GeV]: kinetic energy of the electron, > 0
 *  mu_nu [1]: effective moment in Bohr magnetons
 *  returns [GeV^-3]
 *  reads: scheme
 *  accuracy: 8 epsilon times the condition of the arguments
 */
ND_QUANTITY_3(dsigma_nu_e_magnetic_dT, E_nu, T, mu_nu)

/* -- Coherent scattering on nuclei -- */

/** weak charge of a nucleus
 *  formula: Z F_p [1/2 - 2 sin^2 - sqrt2 pi alpha_0/(3 G_F) r2] - (A - Z) F_n / 2
 *  source: arXiv:1810.05606
 *  Z [1]: number of protons
 *  A [1]: number of protons and neutrons
 *  F_p [1]: form factor of the protons
 *  F_n [1]: form factor of the neutrons
 *  r2 [GeV^-2]: charge radius <r^2> of the neutrino
 *  returns [1]
 *  reads: scheme
 *  accuracy: 8 epsilon of the sum of moduli
 */
ND_QUANTITY_5(weak_charge, Z, A, F_p, F_n, r2)

/** dsigma/dT of nu A -> nu A, spin 1/2, 0 above recoil_T_max
 *  formula: G_F^2 m_target/pi Q_w^2 (1 - T/E - m_target T/(2 E^2) + T^2/(2 E^2))
 *  source: Freedman, PRD 9 (1974) 1389; with all orders of T/E
 *  E_nu [GeV]: energy of the neutrino, > 0
 *  T [GeV]: kinetic energy of the nucleus, >= 0
 *  m_target [GeV]: mass of the nucleus, > 0
 *  Q_w [1]: weak_charge
 *  returns [GeV^-3]
 *  reads: scheme
 *  accuracy: 8 epsilon times the condition of the arguments
 */
ND_QUANTITY_4(dsigma_cevns_dT, E_nu, T, m_target, Q_w)

/** dsigma/dT of nu A -> nu A, spin 0, 0 above recoil_T_max
 *  formula: G_F^2 m_target/pi Q_w^2 (1 - T/E - m_target T/(2 E^2))
 *  source: Freedman, PRD 9 (1974) 1389; with all orders of T/E
 *  E_nu [GeV]: energy of the neutrino, > 0
 *  T [GeV]: kinetic energy of the nucleus, >= 0
 *  m_target [GeV]: mass of the nucleus, > 0
 *  Q_w [1]: weak_charge
 *  returns [GeV^-3]
 *  reads: scheme
 *  accuracy: 8 epsilon times the condition of the arguments
 */
ND_QUANTITY_4(dsigma_cevns_spin0_dT, E_nu, T, m_target, Q_w)

/** what a magnetic moment adds to dsigma_cevns_dT, 0 above recoil_T_max
 *  formula: pi alpha_0^2/m_e^2 Z^2 (1/T - 1/E_nu) mu_nu^2
 *  source: Vogel and Engel, PRD 39 (1989) 3378
 *  E_nu [GeV]: energy of the neutrino, > 0
 *  T [GeV]: kinetic energy of the nucleus, > 0
 *  m_target [GeV]: mass of the nucleus, > 0
 *  Z [1]: charge of the nucleus, form factor included
 *  mu_nu [1]: effective moment in Bohr magnetons
 *  returns [GeV^-3]
 *  reads: scheme
 *  accuracy: 8 epsilon times the condition of the arguments
 */
ND_QUANTITY_5(dsigma_cevns_magnetic_dT, E_nu, T, m_target, Z, mu_nu)

/** what a magnetic moment adds to dsigma_cevns_spin0_dT, 0 above recoil_T_max
 *  formula: pi alpha_0^2/m_e^2 Z^2 (1/T - 1/E_nu + T/(4 E_nu^2)) mu_nu^2
 *  source: Vogel and Engel, PRD 39 (1989) 3378
 *  E_nu [GeV]: energy of the neutrino, > 0
 *  T [GeV]: kinetic energy of the nucleus, > 0
 *  m_target [GeV]: mass of the nucleus, > 0
 *  Z [1]: charge of the nucleus, form factor included
 *  mu_nu [1]: effective moment in Bohr magnetons
 *  returns [GeV^-3]
 *  reads: scheme
 *  accuracy: 8 epsilon times the condition of the arguments
 */
ND_QUANTITY_5(dsigma_cevns_magnetic_spin0_dT, E_nu, T, m_target, Z, mu_nu)

/** form factor of Helm, signed; NaN for R_rms < sqrt3 s, 0 for q R_0 > 1e5
 *  formula: 3 j1(q R_0)/(q R_0) exp(-q^2 s^2/2), R_0^2 = 5/3 (R_rms^2 - 3 s^2)
 *  source: Helm, Phys. Rev. 104 (1956) 1466
 *  q [GeV]: momentum of the recoil, >= 0
 *  R_rms [fm]: root mean square radius, > 0
 *  s [fm]: thickness of the skin, usually 0.9, >= 0
 *  returns [1]
 *  accuracy: 16 epsilon times the condition of the arguments
 */
ND_QUANTITY_3(form_factor_helm, q, R_rms, s)

/** form factor of Klein and Nystrand, signed; 0 for q R_A > 1e5
 *  formula: 3 j1(q R_A)/(q R_A) / (1 + a^2 q^2)
 *  source: Klein and Nystrand, PRC 60 (1999) 014903
 *  q [GeV]: momentum of the recoil, >= 0
 *  R_A [fm]: radius of the sphere, usually 1.23 A^(1/3), > 0
 *  a [fm]: range of the Yukawa potential, usually 0.7, >= 0
 *  returns [1]
 *  accuracy: 16 epsilon times the condition of the arguments
 */
ND_QUANTITY_3(form_factor_klein_nystrand, q, R_A, a)

/* -- Up-scattering nu A -> N A -- */

/** least energy for nu A -> N A
 *  formula: m_N + m_N^2/(2 m_target)
 *  source: kinematics
 *  m_N [GeV]: mass of N, >= 0
 *  m_target [GeV]: mass of the target, > 0
 *  returns [GeV]
 *  accuracy: 2 epsilon
 */
ND_QUANTITY_2(upscattering_threshold, m_N, m_target)

/** least energy for nu A -> N A with a recoil T
 *  formula: [T + sqrt(T^2 + 2 m_target T)]/2 [1 + m_N^2/(2 m_target T)]
 *  source: kinematics
 *  T [GeV]: kinetic energy of the target, > 0
 *  m_N [GeV]: mass of N, >= 0
 *  m_target [GeV]: mass of the target, > 0
 *  returns [GeV]
 *  accuracy: 4 epsilon
 */
ND_QUANTITY_3(upscattering_E_min, T, m_N, m_target)

/** least recoil of nu A -> N A, 0 up to the threshold
 *  formula: [a - E sqrt((E - c)^2 - m_N^2)]/(m_target + 2 E), c = m_N^2/(2 m_target), a = E (E - c) - m_N^2/2
 *  source: kinematics
 *  E_nu [GeV]: energy of the neutrino, >= 0
 *  m_N [GeV]: mass of N, >= 0
 *  m_target [GeV]: mass of the target, > 0
 *  returns [GeV]
 *  accuracy: 12 epsilon times the condition of the arguments
 */
ND_QUANTITY_3(upscattering_T_min, E_nu, m_N, m_target)

/** greatest recoil of nu A -> N A, 0 up to the threshold
 *  formula: [a + E sqrt((E - c)^2 - m_N^2)]/(m_target + 2 E), c = m_N^2/(2 m_target), a = E (E - c) - m_N^2/2
 *  source: kinematics
 *  E_nu [GeV]: energy of the neutrino, >= 0
 *  m_N [GeV]: mass of N, >= 0
 *  m_target [GeV]: mass of the target, > 0
 *  returns [GeV]
 *  accuracy: 12 epsilon times the condition of the arguments
 */
ND_QUANTITY_3(upscattering_T_max, E_nu, m_N, m_target)

/** dsigma/dT of nu A -> N A, a point of spin 1/2 without anomalous moment, 0 up to the threshold and outside upscattering_T_min, upscattering_T_max
 *  formula: 4 alpha_0 d_gamma^2 Z^2 {1/T - 1/E - m_N^2/(2 E T M) (1 - T/(2E) + M/(2E)) + m_N^4 (T - M)/(8 E^2 T^2 M^2)}
 *  source: arXiv:2007.15563
 *  E_nu [GeV]: energy of the neutrino, >= 0
 *  T [GeV]: kinetic energy of the target, >= 0
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling, mu = 2 d_gamma
 *  m_target [GeV]: mass of the target, > 0
 *  Z [1]: charge of the target, form factor included
 *  returns [GeV^-3]
 *  reads: scheme
 *  accuracy: 16 epsilon times the condition of the arguments
 */
ND_QUANTITY_6(dsigma_upscattering_dT, E_nu, T, m_N, d_gamma, m_target, Z)

/** dsigma/dT of nu A -> N A, a point of spin 0, 0 up to the threshold and outside upscattering_T_min, upscattering_T_max
 *  formula: dsigma_upscattering_dT plus 4 alpha_0 d_gamma^2 Z^2 T/(4 E^2) (1 + r)(1 - 2r), r = m_N^2/(2 M T)
 *  source: arXiv:2007.15563
 *  E_nu [GeV]: energy of the neutrino, >= 0
 *  T [GeV]: kinetic energy of the target, >= 0
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling, mu = 2 d_gamma
 *  m_target [GeV]: mass of the target, > 0
 *  Z [1]: charge of the target, form factor included
 *  returns [GeV^-3]
 *  reads: scheme
 *  accuracy: 16 epsilon times the condition of the arguments
 */
ND_QUANTITY_6(dsigma_upscattering_spin0_dT, E_nu, T, m_N, d_gamma, m_target, Z)

/** sigma of nu A -> N A with a recoil above T_cut, spin 1/2; infinite for m_N = 0 without a cut
 *  formula: int_T_cut dT dsigma_upscattering_dT
 *  source: arXiv:2007.15563
 *  E_nu [GeV]: energy of the neutrino, >= 0
 *  T_cut [GeV]: least recoil that counts, >= 0
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling, mu = 2 d_gamma
 *  m_target [GeV]: mass of the target, > 0
 *  Z [1]: charge of the target, form factor included
 *  returns [GeV^-2]
 *  reads: scheme
 *  accuracy: 16 epsilon times the condition of the arguments
 */
ND_QUANTITY_6(sigma_upscattering, E_nu, T_cut, m_N, d_gamma, m_target, Z)

/** sigma of nu A -> N A with a recoil above T_cut, spin 0; infinite for m_N = 0 without a cut
 *  formula: int_T_cut dT dsigma_upscattering_spin0_dT
 *  source: arXiv:2007.15563
 *  E_nu [GeV]: energy of the neutrino, >= 0
 *  T_cut [GeV]: least recoil that counts, >= 0
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling, mu = 2 d_gamma
 *  m_target [GeV]: mass of the target, > 0
 *  Z [1]: charge of the target, form factor included
 *  returns [GeV^-2]
 *  reads: scheme
 *  accuracy: 16 epsilon times the condition of the arguments
 */
ND_QUANTITY_6(sigma_upscattering_spin0, E_nu, T_cut, m_N, d_gamma, m_target, Z)

/** Greatest less least recoil of nu A -> N A by the energy above threshold
 *  formula: 2 E sqrt(x (x + 2m))/(M + 2E), x = E_excess, E = x + m + m^2/(2M)
 *  source: derived for this library, docs/scattering.md
 *  E_excess [GeV]: energy of the neutrino above upscattering_threshold, >= 0
 *  m_N [GeV]: mass of N, >= 0
 *  m_target [GeV]: mass of the target, > 0
 *  returns [GeV]
 *  accuracy: 4 epsilon
 */
ND_QUANTITY_3(upscattering_T_span, E_excess, m_N, m_target)

/** dsigma_upscattering_dT by what energy and recoil exceed their least values; 0 for T_excess beyond upscattering_T_span
 *  formula: dsigma_upscattering_dT at E_nu = E_excess + upscattering_threshold, T = T_excess + upscattering_T_min
 *  source: arXiv:2007.15563
 *  E_excess [GeV]: energy of the neutrino above upscattering_threshold, >= 0
 *  T_excess [GeV]: kinetic energy of the target above upscattering_T_min, >= 0
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling, mu = 2 d_gamma
 *  m_target [GeV]: mass of the target, > 0
 *  Z [1]: charge of the target, form factor included
 *  returns [GeV^-3]
 *  reads: scheme
 *  accuracy: 16 epsilon times the condition of the arguments
 */
ND_QUANTITY_6(dsigma_upscattering_excess_dT, E_excess, T_excess, m_N, d_gamma, m_target, Z)

/** dsigma_upscattering_spin0_dT by what energy and recoil exceed their least values; 0 for T_excess beyond upscattering_T_span
 *  formula: dsigma_upscattering_spin0_dT at E_nu = E_excess + upscattering_threshold, T = T_excess + upscattering_T_min
 *  source: arXiv:2007.15563
 *  E_excess [GeV]: energy of the neutrino above upscattering_threshold, >= 0
 *  T_excess [GeV]: kinetic energy of the target above upscattering_T_min, >= 0
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling, mu = 2 d_gamma
 *  m_target [GeV]: mass of the target, > 0
 *  Z [1]: charge of the target, form factor included
 *  returns [GeV^-3]
 *  reads: scheme
 *  accuracy: 16 epsilon times the condition of the arguments
 */
ND_QUANTITY_6(dsigma_upscattering_excess_spin0_dT, E_excess, T_excess, m_N, d_gamma, m_target, Z)

/** sigma_upscattering without a cut by the energy above threshold
 *  formula: sigma_upscattering at E_nu = E_excess + upscattering_threshold, T_cut = 0
 *  source: arXiv:2007.15563
 *  E_excess [GeV]: energy of the neutrino above upscattering_threshold, >= 0
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling, mu = 2 d_gamma
 *  m_target [GeV]: mass of the target, > 0
 *  Z [1]: charge of the target, form factor included
 *  returns [GeV^-2]
 *  reads: scheme
 *  accuracy: 16 epsilon times the condition of the arguments
 */
ND_QUANTITY_5(sigma_upscattering_excess, E_excess, m_N, d_gamma, m_target, Z)

/** sigma_upscattering_spin0 without a cut by the energy above threshold
 *  formula: sigma_upscattering_spin0 at E_nu = E_excess + upscattering_threshold, T_cut = 0
 *  source: arXiv:2007.15563
 *  E_excess [GeV]: energy of the neutrino above upscattering_threshold, >= 0
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling, mu = 2 d_gamma
 *  m_target [GeV]: mass of the target, > 0
 *  Z [1]: charge of the target, form factor included
 *  returns [GeV^-2]
 *  reads: scheme
 *  accuracy: 16 epsilon times the condition of the arguments
 */
ND_QUANTITY_5(sigma_upscattering_excess_spin0, E_excess, m_N, d_gamma, m_target, Z)

/** The part of dsigma_upscattering_dT that turns the helicity: N of helicity + from a left-handed neutrino in the rest frame of the target
 *  formula: 4 alpha_0 d_gamma^2 Z^2/(8 M E^2) w [Y w (w + 2T)/T^2 + mu^2 X/(M T)], w = E_N + p_N, mu = m_N^2/w, X, Y = E (1 +- cos theta_N)
 *  source: derived for this library, docs/scattering.md
 *  E_nu [GeV]: energy of the neutrino, >= 0
 *  T [GeV]: kinetic energy of the target, >= 0
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling, mu = 2 d_gamma
 *  m_target [GeV]: mass of the target, > 0
 *  Z [1]: charge of the target, form factor included
 *  returns [GeV^-3]
 *  reads: scheme
 *  accuracy: 16 epsilon times the condition of the arguments
 */
ND_QUANTITY_6(dsigma_upscattering_flip_dT, E_nu, T, m_N, d_gamma, m_target, Z)

/** The part of dsigma_upscattering_spin0_dT that turns the helicity: N of helicity + from a left-handed neutrino in the rest frame of the target
 *  formula: 4 alpha_0 d_gamma^2 Z^2/(8 M E^2) w (w + T)^2 Y/T^2, w = E_N + p_N, mu = m_N^2/w, X, Y = E (1 +- cos theta_N)
 *  source: derived for this library, docs/scattering.md
 *  E_nu [GeV]: energy of the neutrino, >= 0
 *  T [GeV]: kinetic energy of the target, >= 0
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling, mu = 2 d_gamma
 *  m_target [GeV]: mass of the target, > 0
 *  Z [1]: charge of the target, form factor included
 *  returns [GeV^-3]
 *  reads: scheme
 *  accuracy: 16 epsilon times the condition of the arguments
 */
ND_QUANTITY_6(dsigma_upscattering_flip_spin0_dT, E_nu, T, m_N, d_gamma, m_target, Z)

/** The part of dsigma_upscattering_dT that conserves the helicity: N of helicity - from a left-handed neutrino in the rest frame of the target; vanishes with m_N
 *  formula: 4 alpha_0 d_gamma^2 Z^2/(8 M E^2) mu [X mu (mu + 2T)/T^2 + w^2 Y/(M T)], w = E_N + p_N, mu = m_N^2/w, X, Y = E (1 +- cos theta_N)
 *  source: derived for this library, docs/scattering.md
 *  E_nu [GeV]: energy of the neutrino, >= 0
 *  T [GeV]: kinetic energy of the target, >= 0
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling, mu = 2 d_gamma
 *  m_target [GeV]: mass of the target, > 0
 *  Z [1]: charge of the target, form factor included
 *  returns [GeV^-3]
 *  reads: scheme
 *  accuracy: 16 epsilon times the condition of the arguments
 */
ND_QUANTITY_6(dsigma_upscattering_conserving_dT, E_nu, T, m_N, d_gamma, m_target, Z)

/** The part of dsigma_upscattering_spin0_dT that conserves the helicity: N of helicity - from a left-handed neutrino in the rest frame of the target; vanishes with m_N
 *  formula: 4 alpha_0 d_gamma^2 Z^2/(8 M E^2) mu (mu + T)^2 X/T^2, w = E_N + p_N, mu = m_N^2/w, X, Y = E (1 +- cos theta_N)
 *  source: derived for this library, docs/scattering.md
 *  E_nu [GeV]: energy of the neutrino, >= 0
 *  T [GeV]: kinetic energy of the target, >= 0
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling, mu = 2 d_gamma
 *  m_target [GeV]: mass of the target, > 0
 *  Z [1]: charge of the target, form factor included
 *  returns [GeV^-3]
 *  reads: scheme
 *  accuracy: 16 epsilon times the condition of the arguments
 */
ND_QUANTITY_6(dsigma_upscattering_conserving_spin0_dT, E_nu, T, m_N, d_gamma, m_target, Z)

/* -- Electromagnetic properties -- */

/** magnetic moment of a dipole coupling in Bohr magnetons
 *  formula: 2 d_gamma / mu_B, mu_B = e/(2 m_e) with alpha_0
 *  source: L = (mu/2) nubar_L sigma^{ab} N F_{ab} = d nubar_L sigma^{ab} N F_{ab}
 *  d_gamma [GeV^-1]: dipole coupling
 *  returns [1]
 *  reads: scheme
 *  accuracy: 2 epsilon
 */
ND_QUANTITY_1(magnetic_moment, d_gamma)

/** dipole coupling of a magnetic moment
 *  formula: mu_nu mu_B / 2, mu_B = e/(2 m_e) with alpha_0
 *  source: L = (mu/2) nubar_L sigma^{ab} N F_{ab} = d nubar_L sigma^{ab} N F_{ab}
 *  mu_nu [1]: magnetic moment in Bohr magnetons
 *  returns [GeV^-1]
 *  reads: scheme
 *  accuracy: 2 epsilon
 */
ND_QUANTITY_1(dipole_of_moment, mu_nu)

/** charge radius of a neutrino in the standard model
 *  formula: -G_F/(2 sqrt2 pi^2) [3 - 2 ln(m_lepton^2/M_W^2)]
 *  source: Bernabeu et al., PRD 62 (2000) 113012 and Nucl. Phys. B680 (2004) 450
 *  m_lepton [GeV]: mass of the charged lepton of its doublet, in (0, M_W]
 *  returns [GeV^-2]
 *  reads: scheme
 *  accuracy: 4 epsilon
 */
ND_QUANTITY_1(charge_radius, m_lepton)

/** moment that goes with a mass by dimension, in Bohr magnetons
 *  formula: 2 m_e delta_m / Lambda^2
 *  source: estimate e delta_m/Lambda^2
 *  delta_m [GeV]: mass of the neutrino that comes with it, >= 0
 *  Lambda [GeV]: scale of the new physics, > 0
 *  returns [1]
 *  reads: scheme
 *  accuracy: 3 epsilon
 */
ND_QUANTITY_2(natural_moment, delta_m, Lambda)

/** moment of a Dirac neutrino whose loops leave it a mass, in Bohr magnetons
 *  formula: 16 pi m_e delta_m / (alpha_0 Lambda^2)
 *  source: Bell et al., PRL 95 (2005) 151802
 *  delta_m [GeV]: mass of the neutrino that comes with it, >= 0
 *  Lambda [GeV]: scale of the new physics, > 0
 *  returns [1]
 *  reads: scheme
 *  accuracy: 3 epsilon
 */
ND_QUANTITY_2(natural_moment_dirac, delta_m, Lambda)

/** transition moment of Majorana neutrinos that goes with an element of their mass matrix, in Bohr magnetons
 *  formula: 4e6 m_tau^2 m_ll / (Lambda^2 |m_lepton^2 - m_other^2|), masses in GeV
 *  source: Bell et al., hep-ph/0606248, which gives the 4 with one digit
 *  m_ll [GeV]: element of the mass matrix in the basis of flavours, >= 0
 *  Lambda [GeV]: scale of the new physics, > 0
 *  m_lepton [GeV]: mass of the charged lepton of one flavour, >= 0
 *  m_other [GeV]: mass of the charged lepton of the other one, >= 0
 *  returns [1]
 *  reads: scheme
 *  accuracy: 5 epsilon times the condition of the arguments
 */
ND_QUANTITY_4(natural_moment_majorana, m_ll, Lambda, m_lepton, m_other)

/** width of a photon in a medium to nu Nbar and nubar N, in the frame of the medium, without the residue of the photon
 *  formula: d_gamma^2/(6 pi) (K^2 - m_N^2)^2/omega (1 + 2 m_N^2/K^2), 0 for m_N^2 >= K^2
 *  source: derived; without mass Raffelt, Phys. Rept. 320 (1999) 319
 *  omega [GeV]: energy of the photon, > 0
 *  K2 [GeV^2]: omega^2 - k^2, the square of the plasma frequency for transverse photons, > 0
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling, mu = 2 d_gamma
 *  returns [GeV]
 *  accuracy: 8 epsilon times the condition of the arguments
 */
ND_QUANTITY_4(width_plasmon, omega, K2, m_N, d_gamma)

/** energy that transverse plasmons lose to nu Nbar and nubar N in a unit of time and volume, 0 for m_N >= omega_P
 *  formula: d_gamma^2/(6 pi^3) omega_P^4 (1 - y)^2 (1 + 2 y) int k^2 dk/(exp(omega/temperature) - 1), omega^2 = k^2 + omega_P^2, y = m_N^2/omega_P^2
 *  source: Raffelt, Phys. Rept. 320 (1999) 319; with the mass of N
 *  omega_P [GeV]: plasma frequency, > 0
 *  temperature [GeV]: of the medium, > 0
 *  m_N [GeV]: mass of N, >= 0
 *  d_gamma [GeV^-1]: photon dipole coupling, mu = 2 d_gamma
 *  returns [GeV^5]
 *  accuracy: 4 epsilon times the condition of the arguments
 */
ND_QUANTITY_4(emissivity_plasmon, omega_P, temperature, m_N, d_gamma)

/** probability that a neutrino with a moment has turned its spin in a constant transverse field
 *  formula: x^2/(x^2 + Delta^2) sin^2(sqrt(x^2 + Delta^2) length/2), x = 2 mu_nu mu_B B
 *  source: Cisneros, Astrophys. Space Sci. 10 (1971) 87; Lim and Marciano, PRD 37 (1988) 1368
 *  mu_nu [1]: moment in Bohr magnetons
 *  B [T]: magnetic field across the direction of flight
 *  Delta [GeV]: difference of the energies of the two states
 *  length [m]: path in the field, >= 0
 *  returns [1]
 *  accuracy: 8 epsilon and twice the phase times epsilon
 */
ND_QUANTITY_4(precession_probability, mu_nu, B, Delta, length)

/* ---- Searches --------------------------------------------------------------------------------------- */

/* The bundled analyses; nudipole analyses list|show tells the data of each. Append-only. */
typedef enum nd_analysis {
  ND_ANALYSIS_OPAL = 0,        /* LEP1 single photons */
  ND_ANALYSIS_DELPHI = 1,      /* LEP2 single photons */
  ND_ANALYSIS_L3 = 2,          /* Z -> gamma + invisible */
  ND_ANALYSIS_Z_INVISIBLE = 3, /* invisible Z width */
  ND_ANALYSIS_CEPC_Z = 4,      /* CEPC runs, single photons */
  ND_ANALYSIS_CEPC_WW = 5,
  ND_ANALYSIS_CEPC_H = 6,
  ND_ANALYSIS_CEPC_TT = 7,
  ND_ANALYSIS_FCC_EE_Z = 8,    /* FCC-ee runs, single photons */
  ND_ANALYSIS_FCC_EE_WW = 9,
  ND_ANALYSIS_FCC_EE_H = 10,
  ND_ANALYSIS_FCC_EE_TT = 11
} nd_analysis;

/* What produces N, both N nubar and Nbar nu. */
typedef enum nd_production {
  ND_PRODUCTION_EE = 0,     /* e+ e- by photon, Z and W; rates are cross sections in pb */
  ND_PRODUCTION_Z_DECAY = 1 /* decays of the Z; rates are partial widths in GeV */
} nd_production;

/* What is seen of N. */
typedef enum nd_signature {
  ND_SIGNATURE_PHOTON = 0,   /* N -> nu gamma inside the detector, the photon inside the cuts */
  ND_SIGNATURE_INVISIBLE = 1 /* N decays outside the detector; for ND_PRODUCTION_Z_DECAY */
} nd_signature;

/* What the observation excludes, with the meaning of nd_analysis_data.threshold. Counts: ND_PRODUCTION_EE only. */
typedef enum nd_statistic {
  ND_STATISTIC_UPPER_LIMIT = 0,            /* a rate above threshold (pb or GeV) */
  ND_STATISTIC_UPPER_LIMIT_OF_GAMMA_Z = 1, /* a partial width above threshold times Gamma_Z */
  ND_STATISTIC_CHI2 = 2,                   /* Gaussian: chi^2 = threshold */
  ND_STATISTIC_DELTA_CHI2 = 3,             /* Gaussian: chi^2 less its minimum = threshold */
  ND_STATISTIC_GAUSSIAN_CLS = 4,           /* Gaussian: CLs at confidence level threshold */
  ND_STATISTIC_S2_OVER_B = 5,              /* counts: S^2/(B + sigma_B^2) = threshold */
  ND_STATISTIC_S_OVER_SQRT_S_PLUS_B = 6,   /* counts: S/sqrt(S + B + sigma_B^2) = threshold */
  ND_STATISTIC_ASIMOV = 7,                 /* counts: median significance threshold */
  ND_STATISTIC_POISSON = 8,                /* counts: classical limit at confidence level threshold */
  ND_STATISTIC_CLS = 9,                    /* counts: CLs at confidence level threshold */
  ND_STATISTIC_ASYMPTOTIC_CLS = 10,        /* counts: the same by asymptotic formulas */
  ND_STATISTIC_MOMENT = 11                 /* recoils: the events that a magnetic moment of light neutrinos makes, threshold mu_B */
} nd_statistic;

#define ND_VETO_MAX 8

/* An analysis as data. Fill with nd_analysis_data_init and change what differs. Everything that is read is checked. */
typedef struct nd_analysis_data {
  int64_t struct_size;               /* sizeof(nd_analysis_data) */
  int32_t production;                /* nd_production */
  int32_t signature;                 /* nd_signature */
  int32_t statistic;                 /* nd_statistic */
  int32_t standard_model_background; /* counts: 1: B is that of e+ e- -> nu nubar gamma within the cuts; 0: background */
  double sqrt_s;                     /* GeV, 1 to 1e4; 0: M_Z of the model, which ND_PRODUCTION_Z_DECAY needs */
  double luminosity;                 /* fb^-1, > 0; read for counts */
  double efficiency;                 /* of events inside the cuts, in [0, 1] */
  double detector_radius;            /* m, 1e-6 to 1e12 */
  double detector_half_length;       /* m, 1e-6 to 1e12; 0: the detector is a sphere, else a cylinder around the beam */
  double energy_min;                 /* photon, GeV; this and the following are read for ND_SIGNATURE_PHOTON */
  double energy_max;                 /* GeV, infinity: no such cut */
  double cos_max;                    /* |cos theta| to the beam, in (0, 1] */
  double pt_min;                     /* GeV */
  double cos_beam;                   /* theta_b of E > sqrt_s/(1 + sin theta/sin theta_b), eq. (21), in (0, 1]; 1: none */
  double x_min;                      /* least energy over sqrt_s/2, in [0, 1) */
  double z_return_veto;              /* half width in M_Z Gamma_Z/sqrt_s around the return to the Z; 0: none */
  int32_t veto_count;                /* 0 to ND_VETO_MAX */
  int32_t reserved;                  /* 0 */
  double veto[ND_VETO_MAX][2];       /* energies that are left out, GeV: low < high */
  double threshold;                  /* see nd_statistic; confidence levels in (0, 1), all else > 0 */
  double measured;                   /* Gaussian, pb or GeV */
  double expected;                   /* without signal */
  double uncertainty;                /* > 0 */
  double background;                 /* counts: expected events */
  double relative_uncertainty;       /* counts: of the background */
  double observed;                   /* counts: a whole number; NaN: not known, the limit is the median expectation */
} nd_analysis_data;

/* The data of a bundled analysis (nd_analysis) as a preset (nd_preset) reads it. */
nd_status nd_analysis_data_init(int32_t analysis, int32_t preset, nd_analysis_data *data, nd_report *report);

/* Energies of the photon in the rest frame of N. */
typedef enum nd_spectrum {
  ND_SPECTRUM_BY_PRESET = 0, /* EXACT for ND_PRESET_CORRECTED, FLAT for ND_PRESET_PAPER */
  ND_SPECTRUM_FLAT = 1,      /* isotropic */
  ND_SPECTRUM_HELICITY = 2,  /* 1 - P cos(angle to the flight direction), P = (s - 2 m_N^2)/(s + 2 m_N^2) */
  ND_SPECTRUM_EXACT = 3      /* spin correlation of production and decay; ND_PRESET_CORRECTED only */
} nd_spectrum;

/* How a signal is calculated. Fill with nd_search_options_init. */
typedef struct nd_search_options {
  int64_t struct_size;             /* sizeof(nd_search_options) */
  int32_t spectrum;                /* nd_spectrum; default ND_SPECTRUM_BY_PRESET */
  int32_t initial_state_radiation; /* 1: to leading logarithms, for ND_PRODUCTION_EE; default 0 */
  double coupling_e;               /* flavour k has c_k times (d_gamma, d_Z, d_W); */
  double coupling_mu;              /* default all 0: that of the model alone, with c = 1 */
  double coupling_tau;
  double detector_radius;          /* m; default 0: the detector of the analysis */
  double detector_half_length;     /* m; 0: a sphere */
} nd_search_options;

/* An analysis applied to a model: immutable, for any number of threads. It keeps nothing of what it is made from. */
typedef struct nd_search nd_search;

nd_status nd_search_options_init(nd_search_options *options);

/* A bundled analysis (nd_analysis). NULL model: the default one; NULL options: all defaults. On error *search is NULL. */
nd_status nd_search_create(const nd_model *model, int32_t analysis, const nd_search_options *options,
                           nd_search **search, nd_report *report);

/* An analysis of one's own. */
nd_status nd_search_create_from(const nd_model *model, const nd_analysis_data *data,
                                const nd_search_options *options, nd_search **search, nd_report *report);

/* The same search as it would end without a signal, in the median (sigmas = 0) or with a fluctuation by -2, -1, 1 or 2
 * standard deviations (+: a weaker limit). For statistics with an expectation, all but the upper limits. */
nd_status nd_search_expected(const nd_search *search, int32_t sigmas, nd_search **expected, nd_report *report);

/* The product of the likelihoods of n searches that count events: couplings are excluded where the asymptotic CLs of all
 * counts is below 1 - level (searches without observed enter with their median expectation). All have to be for the same N
 * (couplings, flavours, nature; beams may differ), and none from nd_search_expected. The result is for nd_search_limits and
 * nd_contour_create; it has no rate, and n = 1 is allowed. */
nd_status nd_search_combine(int64_t n, const nd_search *const *searches, double level, nd_search **combined,
                            nd_report *report);

/* NULL is allowed. */
void nd_search_destroy(nd_search *search);

/* What rates of a search are. */
typedef enum nd_rate_unit {
  ND_RATE_PICOBARN = 0, /* a cross section after efficiency */
  ND_RATE_GEV = 1,      /* a partial width of the Z after efficiency */
  ND_RATE_EVENTS = 2    /* a number of events */
} nd_rate_unit;

/* Set struct_size = sizeof(nd_search_info) before the call. */
typedef struct nd_search_info {
  int64_t struct_size;
  int32_t rate_unit;    /* nd_rate_unit */
  int32_t reserved;     /* 0 */
  double sqrt_s;        /* GeV */
  double reach;         /* GeV; N is produced for 0 < m_N < reach */
  double excluded_rate; /* the smallest excluded rate */
  double background;    /* expected events; NaN without counts */
} nd_search_info;

nd_status nd_search_describe(const nd_search *search, nd_search_info *info, nd_report *report);

/* out[i]: the expected signal at m_N[i] (GeV) and d_gamma[i] (GeV^-1), in the unit that nd_search_describe tells; 0
 * where N is not produced; NaN, counted, unless 0 < m_N < infinity and 0 <= d_gamma < infinity. Accuracy 1e-12, with
 * initial_state_radiation 1e-6. out may be one of the inputs. */
nd_status nd_search_rate(const nd_search *search, int64_t n, const double *m_N, const double *d_gamma,
                         double *out, nd_report *report);

/* The outer grid, out[i * n_d_gamma + j], with the same bits; all but the exponentials is done once for each mass. */
nd_status nd_search_rate_grid(const nd_search *search, int64_t n_m_N, const double *m_N, int64_t n_d_gamma,
                              const double *d_gamma, double *out, nd_report *report);

/* For each mass m_N[i] (GeV) what the rates at the couplings d_gamma[j] (GeV^-1) come to, the same bits as those of
 * nd_search_rate_grid, without storing them: count[i] is how many are at or above the threshold (in the unit of the rate),
 * first[i] and last[i] the indices of the first and the last of these (-1 if none), maximum[i] the largest rate and
 * argmax[i] its index (the least one of equal rates; NaN and -1 if there is no number). Each output may be NULL. The
 * threshold is any number but NaN. The memory needed does not depend on the sizes: planes of any size are done in pieces.
 * nan_count and first_nan of the report are those of the rates. */
nd_status nd_search_reduce(const nd_search *search, int64_t n_m_N, const double *m_N, int64_t n_d_gamma,
                           const double *d_gamma, double threshold, int64_t *count, double *maximum,
                           int64_t *argmax, int64_t *first, int64_t *last, nd_report *report);

/* ---- Sums over decay lengths ------------------------------------------------------------------------ */

/* out[i] = sum_j weight[j] [exp(-near[j] x[i]) - exp(-far[j] x[i])]: decays between two distances of particles with a
 * spectrum of decay lengths (energies, lines of sight, sources), x = d^2, near and far the distances in decay lengths of
 * d = 1 (infinity: anywhere beyond near).
 *
 * Weights are finite, 0 <= near[j] <= far[j] <= infinity; else ND_ERROR_PARAMETER, but a NaN among them makes every
 * result NaN. x[i] in [0, infinity), else NaN, counted in the report; at x = 0 far = infinity counts as the limit of small
 * x: 1 - 0. n_terms = 0 gives 0. out may be x.
 *
 * Accuracy: 3 epsilon for each term, also where its two exponentials nearly cancel (exp(-near x) below 1e-300 loses digits
 * gradually), and n_terms/2 epsilon of sum_j |term_j| for adding them up. The same bits for any n and order of x. */
nd_status nd_spectrum_sum(int64_t n_terms, const double *weight, const double *near, const double *far, int64_t n,
                          const double *x, double *out, nd_report *report);

/* ---- Limits ----------------------------------------------------------------------------------------- */

/* What bounds an excluded interval on one side. */
typedef enum nd_edge {
  ND_EDGE_NONE = 0,         /* there is no such interval; both edges are NaN */
  ND_EDGE_ROOT = 1,         /* the rate crosses its limit here */
  ND_EDGE_BEYOND_RANGE = 2, /* it does so outside 1e-12 <= d_gamma <= 1 GeV^-1: the edge is 0 or infinity */
  ND_EDGE_OPEN = 3          /* it does not on this side: all larger couplings are excluded, the edge is infinity */
} nd_edge;

/* What the solver says of the intervals at one mass. */
typedef enum nd_completeness {
  ND_COMPLETE = 0,          /* they are all there is: resolved, parity, slopes and the bound on their number agree */
  ND_COMPLETE_TANGENT = 1,  /* the same; besides, the rate touches its limit without crossing it (to 1e-6 in ln d_gamma) */
  ND_NOT_CERTIFIED = 2      /* one of these checks failed */
} nd_completeness;

/* For each mass the intervals lower < d_gamma < upper (GeV^-1) that the search excludes, in ascending order.
 *
 * count[i] is their number at m_N[i]. The first max_intervals of them are lower[i * max_intervals + k] and so on; what
 * is left of a row is NaN, ND_EDGE_NONE. If there are more at some mass, the message of the report says so; a signal
 * of one decay length (a sphere, no initial_state_radiation) gives one at most, each further decay length one more.
 * With max_intervals = 0, lower and upper may be NULL. lower_edge and upper_edge receive nd_edge values, completeness
 * an nd_completeness for each mass; each of the three may be NULL. m_N in GeV, finite and > 0 (else count 0, counted as
 * NaN in the report). Roots to 4 epsilon times their condition number, given the rate; the same bits for any n and
 * order. */
nd_status nd_search_limits(const nd_search *search, int64_t n, const double *m_N, int64_t max_intervals,
                           int64_t *count, double *lower, double *upper, int32_t *lower_edge,
                           int32_t *upper_edge, int32_t *completeness, nd_report *report);

/* The same at one mass (GeV) for each of n ratios a = d_calW/d_calB instead of the couplings of the search's model. A ratio
 * that is NaN, or that leaves no d_gamma (2 cos(theta_w) + a sin(theta_w) = 0), has count 0 and is counted as NaN. */
nd_status nd_search_limits_over_ratio(const nd_search *search, double m_N, int64_t n, const double *ratio,
                                      int64_t max_intervals, int64_t *count, double *lower, double *upper,
                                      int32_t *lower_edge, int32_t *upper_edge, int32_t *completeness,
                                      nd_report *report);

/* ---- Contours --------------------------------------------------------------------------------------- */

/* Where a branch starts or ends. */
typedef enum nd_branch_end {
  ND_END_CLOSED = 0,       /* nowhere: it is closed */
  ND_END_AXIS = 1,         /* at the first or the last mass */
  ND_END_COUPLING = 2,     /* at d_gamma = 1e-12 or 1 GeV^-1 */
  ND_END_OUT_OF_REACH = 3, /* there is no signal beyond */
  ND_END_DISCONTINUITY = 4 /* the signal jumps */
} nd_branch_end;

/* Of the direction in which the points of a branch follow one another, m_N to the right and d_gamma upwards. */
typedef enum nd_side { ND_SIDE_LEFT = 0, ND_SIDE_RIGHT = 1 } nd_side;

/* The boundary of what a search excludes, in the plane of m_N and d_gamma: immutable, for any number of threads. */
typedef struct nd_contour nd_contour;

/* Set struct_size = sizeof(nd_contour_info) before the call. */
typedef struct nd_contour_info {
  int64_t struct_size;
  int64_t branch_count;
  int64_t fold_count;
  int64_t column_count;     /* masses that were solved: the axis and what lies between */
  int64_t unresolved_count; /* those at which the solver does not vouch for all crossings */
} nd_contour_info;

/* Set struct_size = sizeof(nd_branch) before the call. */
typedef struct nd_branch {
  int64_t struct_size;
  int64_t point_count;   /* a closed branch does not repeat its first point */
  int32_t closed;        /* 1 or 0 */
  int32_t excluded_side; /* nd_side; points are in the order that makes it ND_SIDE_LEFT */
  int32_t start;         /* nd_branch_end */
  int32_t end;           /* nd_branch_end */
} nd_branch;

/* Called in the thread of a call before every column that it works on, with its number. To return anything but 0 stops the
 * call with ND_ERROR_INTERRUPTED. */
typedef int32_t (*nd_progress)(int64_t columns, void *context);

/* Over the ascending masses m_N in GeV, all > 0 and finite; masses between them are added where crossings move far, merge or
 * leave the range 1e-12 <= d_gamma <= 1 GeV^-1. Islands that no mass of the axis meets are not found. At the axis the
 * crossings have the bits of nd_search_limits. progress may be NULL; it is called with context. On error *contour is NULL.
 * It keeps nothing of the search. */
nd_status nd_contour_create(const nd_search *search, int64_t n, const double *m_N, nd_progress progress,
                            void *context, nd_contour **contour, nd_report *report);

/* The same over ascending finite ratios a = d_calW/d_calB at one mass (GeV): what nd_contour_points and nd_contour_folds
 * call m_N are ratios then. */
nd_status nd_contour_create_over_ratio(const nd_search *search, double m_N, int64_t n, const double *ratio,
                                       nd_progress progress, void *context, nd_contour **contour,
                                       nd_report *report);

/* NULL is allowed. */
void nd_contour_destroy(nd_contour *contour);

nd_status nd_contour_describe(const nd_contour *contour, nd_contour_info *info, nd_report *report);

/* branch counts from 0. */
nd_status nd_contour_branch(const nd_contour *contour, int64_t branch, nd_branch *info, nd_report *report);

/* The points of a branch in GeV (or ratios) and GeV^-1; n must be its point_count. */
nd_status nd_contour_points(const nd_contour *contour, int64_t branch, int64_t n, double *m_N, double *d_gamma,
                            nd_report *report);

/* The points at which two crossings merge (N = N_limit and dN/dln d = 0; 1e-10 in ln m_N, 1e-8 in ln d_gamma); n must be
 * fold_count. opens_upwards: 1 if the two are at larger masses; excluded_between: 1 if the excluded couplings are
 * between them (an island begins or ends), 0 if they are outside (a gap does). Either may be NULL. */
nd_status nd_contour_folds(const nd_contour *contour, int64_t n, double *m_N, double *d_gamma,
                           int32_t *opens_upwards, int32_t *excluded_between, nd_report *report);

/* ---- Events ----------------------------------------------------------------------------------------- */

/* Unweighted events e+ e- -> N nubar and Nbar nu in equal parts, N -> nu gamma (Nbar: nubar gamma), in the centre of mass,
 * the electron along +z; without radiation from the initial state. Angle of N, photon in the rest frame of N (nd_spectrum; for
 * ND_SPECTRUM_EXACT with the full correlation through the spin of N) and flavours have their exact joint distribution:
 * nothing is interpolated. A Majorana N is produced with nubar or nu, and decays into nu gamma or nubar gamma.
 *
 * Event i of a seed is a function of i and the seed: the same bits for any division into calls, order of calls and number of
 * threads, on all instruction sets with a fused multiply-add. */

/* Fill with nd_sampler_options_init. */
typedef struct nd_sampler_options {
  int64_t struct_size;
  int32_t spectrum;   /* nd_spectrum; default ND_SPECTRUM_BY_PRESET */
  int32_t reserved;   /* 0 */
  double coupling_e;  /* flavour k has c_k times (d_gamma, d_Z, d_W); default all 0: that of the model alone, with c = 1 */
  double coupling_mu;
  double coupling_tau;
} nd_sampler_options;

/* A source of events: immutable, for any number of threads. It keeps nothing of what it is made from. */
typedef struct nd_sampler nd_sampler;

nd_status nd_sampler_options_init(nd_sampler_options *options);

/* 1 <= sqrt_s <= 1e5 and 1e-9 <= m_N < sqrt_s in GeV, d_gamma in GeV^-1, finite and not 0; d_Z and d_W by the ratios of the
 * model. NULL model: the default one; NULL options: all defaults. Refused if the cross section is 0. On error *sampler is
 * NULL. Takes some milliseconds. */
nd_status nd_sampler_create(const nd_model *model, double sqrt_s, double m_N, double d_gamma,
                            const nd_sampler_options *options, nd_sampler **sampler, nd_report *report);

/* NULL is allowed. */
void nd_sampler_destroy(nd_sampler *sampler);

/* Set struct_size = sizeof(nd_sampler_info) before the call. A sample of n events stands for a luminosity of
 * n/(cross_section branching_ratio). */
typedef struct nd_sampler_info {
  int64_t struct_size;
  int32_t spectrum;       /* nd_spectrum, not ND_SPECTRUM_BY_PRESET */
  int32_t reserved;       /* 0 */
  double sqrt_s;          /* GeV */
  double m_N;             /* GeV */
  double d_gamma;         /* GeV^-1 */
  double cross_section;   /* of N nubar and Nbar nu together, pb */
  double branching_ratio; /* N -> nu gamma, all flavours */
  double width;           /* of N, GeV */
  double decay_length;    /* the mean one, m */
  double efficiency;      /* the fraction of trials for the angle of N that is kept */
} nd_sampler_info;

nd_status nd_sampler_describe(const nd_sampler *sampler, nd_sampler_info *info, nd_report *report);

/* Events first, first + 1, ..., n of them; first >= 0, any seed. Component k of event first + i goes to element
 * k * stride + i of an array; stride >= n. Arrays that are NULL are left out.
 *
 * p_N, p_prompt, p_decay, p_photon: E, px, py, pz (GeV) of N, of the neutrino that is produced with N, of the neutrino of its
 * decay, and of the photon. Sums hold to 4 epsilon of the largest energy, masses to 8 epsilon (that of N: of E^2).
 * vertex: where N decays, time times c, x, y, z in m. N is produced at 0 and lives exponentially with its total width.
 * codes: of N, the prompt and the decay neutrino, by the Particle Data Group: 12, 14, 16 for neutrinos, 9900012 for N, negative
 * for Nbar (not for a Majorana N) and antineutrinos. */
nd_status nd_sampler_events(const nd_sampler *sampler, int64_t seed, int64_t first, int64_t n, int64_t stride,
                            double *p_N, double *p_prompt, double *p_decay, double *p_photon, double *vertex,
                            int32_t *codes, nd_report *report);

/* ---- Moments of the light neutrinos ------------------------------------------------------------------ */

/* Mixing of three neutrinos, angles and phases in radians:
 * U = R_23(theta_23) R_13(theta_13, delta) R_12(theta_12) diag(1, e^{i alpha_21/2}, e^{i alpha_31/2}) (PDG). */
typedef struct nd_mixing {
  double theta_12;
  double theta_13;
  double theta_23;
  double delta;
  double alpha_21;
  double alpha_31;
} nd_mixing;

/* Complex matrices are 18 doubles, [row][column][real, imaginary] (C's double _Complex, NumPy's complex128; in Fortran
 * complex(c_double_complex) :: M(column, row) of the same memory). */

/* U[flavour][mass], rows e, mu, tau. Angles and phases have to be finite. */
nd_status nd_mixing_matrix(const nd_mixing *mixing, double *U, nd_report *report);

/* Magnetic and electric moments [k][j] from nu_j to nu_k in Bohr magnetons that masses and loops of W alone make:
 * mu_kj = P (m_k + m_j) f_kj, i epsilon_kj = P (m_k - m_j) f_kj for Dirac neutrinos, mu_kj = -i P (m_k + m_j) Im G_kj,
 * epsilon_kj = i P (m_k - m_j) Re G_kj for Majorana neutrinos, f_kj = delta_kj - G_kj/2, G_kj = sum_l U*_lk U_lj m_l^2/M_W^2,
 * P = 3 e G_F/(16 sqrt2 pi^2); Shrock, Nucl. Phys. B206 (1982) 359. To first order in m_l^2/M_W^2: relative accuracy 1e-3.
 * nature is an nd_nature (of the light neutrinos; that of the model is not read); mass: three masses in GeV, >= 0. */
nd_status nd_neutrino_moments(const nd_model *model, const nd_mixing *mixing, int32_t nature, const double *mass,
                              double *mu, double *epsilon, nd_report *report);

/* The moment that a beam of one flavour shows: mu_l^2 = sum_j |sum_k U*_lk (mu_jk - i epsilon_jk) e^{-i phase_k}|^2, phase_k =
 * m_k^2 L/2E (NULL: all 0, a source nearby), e^{+i phase_k} for antineutrinos; arXiv:1403.6344. In the units of mu and epsilon. */
nd_status nd_effective_moment(const nd_mixing *mixing, const double *mu, const double *epsilon, int32_t flavour,
                              int32_t is_antineutrino, const double *phase, double *moment, nd_report *report);

/* The same for an incoherent mixture of the masses: mu^2 = sum_kj P_k (|mu_jk - i epsilon_jk|^2), probability: three P_k >= 0
 * with a sum of at most 1, as for neutrinos of the sun. */
nd_status nd_effective_moment_incoherent(const double *mu, const double *epsilon, const double *probability, double *moment,
                                         nd_report *report);

/* ---- Spin-flavour precession ------------------------------------------------------------------------- */

/* Three light neutrinos that oscillate and, by their moments in a magnetic field, precess. Fill with nd_light_neutrinos_init. */
typedef struct nd_light_neutrinos {
  int64_t struct_size;
  int32_t nature;     /* nd_nature; Majorana: a moment turns neutrinos into antineutrinos, and mu - i epsilon has to be antisymmetric
                         (to 1e-12); Dirac: into right-handed neutrinos, which matter does not see. Default ND_NATURE_DIRAC */
  int32_t reserved;   /* 0 */
  double delta_m2_21; /* m_2^2 - m_1^2 in eV^2 */
  double delta_m2_31; /* m_3^2 - m_1^2 in eV^2; below 0 for the inverted order */
  double U[18];       /* complex, [flavour][mass]; unitary to 1e-12: a matrix of measured moduli is not */
  double mu[18];      /* complex, [k][j] from nu_j to nu_k, in Bohr magnetons; default 0 */
  double epsilon[18];
} nd_light_neutrinos;

/* U of the mixing, no moments. */
nd_status nd_light_neutrinos_init(const nd_mixing *mixing, double delta_m2_21, double delta_m2_31,
                                  nd_light_neutrinos *neutrinos, nd_report *report);

/* What states of neutrinos are counted in. */
typedef enum nd_basis { ND_BASIS_FLAVOUR = 0, ND_BASIS_MASS = 1 } nd_basis;

/* The way of a neutrino is a sequence of slabs in which matter and field are constant: length in m; N_e, N_n: electrons and neutrons
 * in N_A/cm^3 (Y_e rho in g/cm^3); B: field across the flight in T, of either sign; twist: d phi/dx of its azimuth around the
 * direction of flight, right-handed, in rad/m. Lengths and densities are >= 0, all is finite. N_n, B and twist may be NULL: all 0.
 *
 * A state has six components: three of the beam, (nu_e, nu_mu, nu_tau) or (nu_1, nu_2, nu_3), and the three with flipped spin in the
 * same order. is_antineutrino: the beam is of antineutrinos. Flipped are antineutrinos of neutrinos and vice versa (Majorana), right-
 * handed neutrinos or left-handed antineutrinos (Dirac; their flavours are named by the same U).
 *
 * Each slab is solved by the eigensystem of its Hermitian H (LAPACK's zheev), after what all energies have in common is taken out.
 * An amplitude has an error of some epsilon for each slab, plus the greatest phase L |E_i - E_j| times epsilon: 1e9 rad leave seven
 * digits. Beyond 1e13 rad the result is NaN. E in GeV; other than > 0 and finite: NaN. Energies are shared by the threads of the model,
 * of which the vev (G_F) is read besides. Everything here needs OpenBLAS. */

/* Probabilities [energy][6] of the components at the end for a flavour at the start.
 * spread: 0, or the average over the length of a single slab, Gaussian with this relative standard deviation > 0: in vacuum also
 * that over 1/E. Phases that it makes spread by some turns are averaged out, those far smaller are not. */
nd_status nd_precession_probabilities(const nd_model *model, const nd_light_neutrinos *neutrinos, int64_t n_slabs,
                                      const double *length, const double *N_e, const double *N_n, const double *B,
                                      const double *twist, int32_t flavour, int32_t is_antineutrino, int32_t basis,
                                      double spread, int64_t n, const double *E, double *probability,
                                      nd_report *report);

/* States [energy][6][real, imaginary] at the end for one at the start, both in basis, without their common phase. The field is at phi = 0
 * at the start, and the states are those of a frame that does not turn. */
nd_status nd_precession_states(const nd_model *model, const nd_light_neutrinos *neutrinos, int64_t n_slabs,
                               const double *length, const double *N_e, const double *N_n, const double *B,
                               const double *twist, int32_t is_antineutrino, int32_t basis, const double *start,
                               int64_t n, const double *E, double *end, nd_report *report);

/* For neutrinos that are made in matter and leave it adiabatically with lost phases, as those of the sun: probabilities [point][3] of
 * the masses, |<eigenstate k of H(N_e)|flavour>|^2 with all three flavours. They are what nd_effective_moment_incoherent takes. Points
 * are n pairs E, N_e; NaN where N_e is not >= 0. */
nd_status nd_adiabatic_probabilities(const nd_model *model, const nd_light_neutrinos *neutrinos, int32_t flavour,
                                     int32_t is_antineutrino, int64_t n, const double *E, const double *N_e,
                                     double *probability, nd_report *report);

/* For the same neutrinos the probabilities [point][3] (basis) of the states with flipped spin, to first order in the field at the place of
 * birth: |<eigenstate m of Hbar|Y flavour>|^2 with Hbar Y - Y H = mu_B B lambda. The field changes slowly (over the length of an
 * oscillation) from there on and is 0 at the end of matter. N_n, B, twist of a point as those of a slab; none may be NULL. NaN besides where
 * the sum over the three exceeds 1, which tells that levels of neutrinos and antineutrinos cross there. */
nd_status nd_adiabatic_flips(const nd_model *model, const nd_light_neutrinos *neutrinos, int32_t flavour,
                             int32_t is_antineutrino, int32_t basis, int64_t n, const double *E, const double *N_e,
                             const double *N_n, const double *B, const double *twist, double *probability,
                             nd_report *report);
/* ---- Recoils ----------------------------------------------------------------------------------------- */

/* Neutrinos of a source scatter in a detector, nu A -> N A and nu e -> N e by the dipole. A search for recoils is an nd_search
 * like any other: nd_search_rate is the number of events in all bins, and nd_search_limits, nd_contour_create and so on work.
 * With a small m_N (0 is allowed for rates, and 1e-12 GeV makes no difference to any experiment) it is the scattering of light
 * neutrinos by a magnetic moment mu = 2 d_gamma. */

/* What a neutrino is when it meets its target. */
typedef enum nd_species {
  ND_SPECIES_NU_E = 0,
  ND_SPECIES_NU_MU = 1,
  ND_SPECIES_NU_TAU = 2,
  ND_SPECIES_NUBAR_E = 3,
  ND_SPECIES_NUBAR_MU = 4,
  ND_SPECIES_NUBAR_TAU = 5
} nd_species;

/* The bundled fluxes, data/fluxes; their headers tell normalisations and sources. Append-only. */
typedef enum nd_flux_source {
  ND_FLUX_REACTOR = 0,           /* one nubar_e in all per cm^2 and s */
  ND_FLUX_SOLAR_GS98 = 1,        /* at the earth */
  ND_FLUX_SOLAR_AGSS09 = 2,
  ND_FLUX_PION_DECAY_AT_REST = 3 /* one nu_mu, nubar_mu and nu_e each per cm^2 and s */
} nd_flux_source;

/* The neutrinos that reach a detector: immutable, for any number of threads. */
typedef struct nd_flux nd_flux;

/* Lines, and tables of densities that are linear between their points and 0 outside. Line i is of nd_species line_species[i],
 * energy line_E_nu[i] > 0 (GeV) and flux line_flux[i] >= 0 (cm^-2 s^-1). Table k is of species table_species[k] and has the next
 * table_size[k] >= 2 points of table_E_nu (GeV, >= 0, ascending; two equal ones between others are a step) and table_density
 * (cm^-2 s^-1 GeV^-1, >= 0). Arrays of no elements may be NULL. On error *flux is NULL. */
nd_status nd_flux_create(int64_t n_lines, const int32_t *line_species, const double *line_E_nu, const double *line_flux,
                         int64_t n_tables, const int32_t *table_species, const int64_t *table_size,
                         const double *table_E_nu, const double *table_density, nd_flux **flux, nd_report *report);

/* A bundled flux (nd_flux_source) times scale > 0. */
nd_status nd_flux_create_bundled(int32_t source, double scale, nd_flux **flux, nd_report *report);

/* NULL is allowed. */
void nd_flux_destroy(nd_flux *flux);

typedef enum nd_target_kind {
  ND_TARGET_SPIN_0 = 0,   /* a nucleus of spin 0 */
  ND_TARGET_SPIN_HALF = 1, /* a nucleus as one of spin 1/2 with vector coupling, also for higher spins */
  ND_TARGET_ELECTRONS = 2 /* the electrons of an atom */
} nd_target_kind;

#define ND_SHELL_MAX 24

/* What neutrinos scatter on in a detector. Form factors are Helm's; electrons of a shell count, as free ones, from recoils of
 * the energy that binds them on. Set struct_size = sizeof(nd_target). */
typedef struct nd_target {
  int64_t struct_size;
  int32_t kind;                   /* nd_target_kind */
  int32_t shell_count;            /* electrons: 1 to ND_SHELL_MAX */
  double per_kg;                  /* nuclei or atoms in a kg of the detector, > 0 */
  double Z;                       /* nuclei: > 0 */
  double A;                       /* nuclei: >= Z */
  double mass;                    /* nuclei: GeV, > 0 */
  double R_p;                     /* nuclei: root mean square radius of the protons, fm; 0: a point */
  double R_n;                     /* nuclei: of the neutrons, for the weak interaction */
  double s;                       /* nuclei: thickness of the skin, fm, 0 <= s < R/sqrt(3) */
  double electrons[ND_SHELL_MAX]; /* electrons: in each shell, > 0 */
  double binding[ND_SHELL_MAX];   /* electrons: energy that binds them, GeV, >= 0 */
} nd_target;

/* out[i]: sigma of nu A -> N A in GeV^-2 on a nucleus (kind spin 0 or 1/2; per_kg, R_n are not used) with Helm's form factor:
 * the integral of Z^2 F^2(T) dsigma/dT from T_cut[i] on; infinite for m_N[i] = 0 without a cut. E_nu, m_N, T_cut in GeV, d_gamma in GeV^-1;
 * 0 below the threshold. NaN arguments and negative ones give NaN; the sign of d_gamma does not matter. One left-handed neutrino,
 * one N. Accuracy 1e-12 times the condition of E_nu and m_N beside the threshold; recoils beyond q R = 1e5 are left out. The
 * model's threads are used. out may be one of the inputs. */
nd_status nd_upscattering_total(const nd_model *model, const nd_target *target, int64_t n, const double *E_nu,
                                const double *T_cut, const double *m_N, const double *d_gamma, double *out,
                                nd_report *report);

/* Where N has to decay to be seen as a second event beside its production. Set struct_size = sizeof(nd_decay_region). */
typedef struct nd_decay_region {
  int64_t struct_size;
  double near;   /* m: least distance between both, >= 0 */
  double far;    /* m: greatest one, >= near, infinity is allowed; read for radius = 0 */
  double radius; /* m: both are inside a sphere, the production anywhere in it; 0: there is none */
} nd_decay_region;

/* out[i]: the same integral with the probability that N decays in the region as a factor (decay_probability,
 * decay_probability_sphere): the cross section of double bangs. The width of N is width_nu_gamma of the same d_gamma, twice that for
 * a model with ND_NATURE_MAJORANA: of an N with dipoles to other flavours, too, it is too small. */
nd_status nd_double_bang(const nd_model *model, const nd_target *target, const nd_decay_region *region, int64_t n,
                         const double *E_nu, const double *T_cut, const double *m_N, const double *d_gamma, double *out,
                         nd_report *report);

/* A search for recoils as data; arrays are read during the call only. Set struct_size = sizeof(nd_recoil_data). */
typedef struct nd_recoil_data {
  int64_t struct_size;
  int64_t bin_count;           /* >= 1; counts: 1 */
  int64_t recoil_count;        /* >= 2 */
  const double *recoil;        /* T in GeV, > 0, ascending; two equal ones between others are a step */
  const double *fraction;      /* [bin][recoil]: the fraction of recoils T that is seen in the bin, in [0, 1]; linear between
                                  the T and 0 outside: quenching, resolution and efficiency in one matrix */
  double exposure;             /* kg d, > 0 */
  int32_t statistic;           /* nd_statistic, all but ND_STATISTIC_UPPER_LIMIT_OF_GAMMA_Z; ND_STATISTIC_UPPER_LIMIT: on events */
  int32_t weak;                /* 1: what light neutrinos do by the weak interaction adds to the background; 0 */
  double threshold;            /* as of nd_analysis_data */
  const double *background;    /* [bin]: events expected without N, >= 0 */
  const double *observed;      /* [bin]: events; NULL: not known, the limit is the median expectation */
  const double *covariance;    /* Gaussian: [bin][bin] of observed less background, symmetric and positive definite */
  double relative_uncertainty; /* counts: of the background, >= 0 */
  int64_t systematic_count;    /* Gaussian: uncertainties that are common to all bins, added to the covariance */
  const double *systematic;    /* [systematic][bin]: relative, of the background or of the weak interaction */
  const int32_t *systematic_of_weak; /* [systematic]: 1: of the weak interaction; 0 */
  double published_moment;     /* Gaussian, mu_B: counts and uncertainties are scaled such that this is the limit on the moment
                                  of light neutrinos, a recast to other masses; 0: they are not */
  double moment_e;             /* of ND_STATISTIC_MOMENT and published_moment: relative moments of the flavours, */
  double moment_mu;            /* not all 0 */
  double moment_tau;
} nd_recoil_data;

/* A search for recoils. options tell the flavours that N couples to (coupling_*), which say how much each species of the flux
 * counts; nothing else of options is read. NULL model and options: defaults. Numbers of events are accurate to 1e-6, for
 * smooth tables (docs/accuracy.md). On error *search is NULL. */
nd_status nd_search_create_recoils(const nd_model *model, const nd_flux *flux, int64_t n_targets, const nd_target *targets,
                                   const nd_recoil_data *data, const nd_search_options *options, nd_search **search,
                                   nd_report *report);

/* The bundled searches for recoils, data/recoils. Append-only. */
typedef enum nd_recoils {
  ND_RECOILS_GEMMA = 0,
  ND_RECOILS_TEXONO = 1,
  ND_RECOILS_CONUS = 2,
  ND_RECOILS_XENONNT = 3,
  ND_RECOILS_LZ = 4,
  ND_RECOILS_COHERENT_CSI = 5,
  ND_RECOILS_COHERENT_AR = 6,
  ND_RECOILS_LSND = 7,
  ND_RECOILS_BOREXINO = 8,
  ND_RECOILS_COHERENT_CSI_2021 = 9
} nd_recoils;

/* A bundled search (nd_recoils); calibrated = 1: with the published_moment of the experiment, if it has one and a Gaussian
 * statistic, else ND_ERROR_PARAMETER; 0. */
nd_status nd_search_create_recoils_bundled(const nd_model *model, int32_t recoils, int32_t calibrated,
                                           const nd_search_options *options, nd_search **search, nd_report *report);

/* How many bins a search for recoils has. */
nd_status nd_search_bin_count(const nd_search *search, int64_t *bin_count, nd_report *report);

/* events[bin] at m_N >= 0 in GeV and d_gamma in GeV^-1: of the dipole; bin_count must be that of the search, and the search
 * one for recoils. */
nd_status nd_search_recoil_events(const nd_search *search, double m_N, double d_gamma, int64_t bin_count, double *events,
                                  nd_report *report);

/* The same of the weak interaction of light neutrinos alone: coherent scattering on nuclei, scattering on electrons. */
nd_status nd_search_weak_events(const nd_search *search, int64_t bin_count, double *events, nd_report *report);

/* out[i]: dR/dT in kg^-1 d^-1 GeV^-1 of recoils T[i] > 0 (GeV) before the response, of the dipole at m_N >= 0 and d_gamma. NaN
 * arguments give NaN. */
nd_status nd_search_recoil_spectrum(const nd_search *search, double m_N, double d_gamma, int64_t n, const double *T,
                                    double *out, nd_report *report);

/* The same of the weak interaction. */
nd_status nd_search_weak_spectrum(const nd_search *search, int64_t n, const double *T, double *out, nd_report *report);

/* The smallest excluded magnetic moment of light neutrinos, in Bohr magnetons: 2 d_gamma at m_N = 0. */
nd_status nd_search_moment_limit(const nd_search *search, double *mu_nu, nd_report *report);

#ifdef __cplusplus
}
#endif

#endif
