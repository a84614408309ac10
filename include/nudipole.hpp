// nudipole.hpp - NuDipole for C++17 and later: a header over nudipole.h, which has units, meaning and rules.
//
// Handles are objects that can be moved, not copied; arrays are spans (std::span from C++20 on) or vectors; what the
// library refuses is thrown as nudipole::error. Objects are immutable, so that threads may share them.
#ifndef NUDIPOLE_HPP
#define NUDIPOLE_HPP

#include <nudipole.h>

#include <array>
#include <complex>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <memory>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>
#if __cplusplus >= 202002L
#include <span>
#endif

namespace nudipole {

#ifdef __cpp_lib_span
template <class T>
using span = std::span<T>;
#else
/// What of std::span is needed here: a view of elements that somebody else owns.
template <class T>
class span {
  template <class Range>
  using element = std::remove_pointer_t<decltype(std::data(std::declval<Range &>()))>;

 public:
  constexpr span() noexcept = default;
  constexpr span(T *data, std::size_t size) noexcept : data_(data), size_(size) {}
  /// Of an array, a vector, or anything else with contiguous elements.
  template <class Range, class = std::enable_if_t<std::is_convertible_v<element<Range> (*)[], T (*)[]>>>
  constexpr span(Range &&range) noexcept : data_(std::data(range)), size_(std::size(range)) {}
  constexpr T *data() const noexcept { return data_; }
  constexpr std::size_t size() const noexcept { return size_; }
  constexpr T &operator[](std::size_t i) const noexcept { return data_[i]; }
  constexpr T *begin() const noexcept { return data_; }
  constexpr T *end() const noexcept { return data_ + size_; }

 private:
  T *data_ = nullptr;
  std::size_t size_ = 0;
};
#endif

/// A refused call.
class error : public std::runtime_error {
 public:
  error(nd_status status, int argument, const std::string &text)
      : std::runtime_error(text), status_(status), argument_(argument) {}
  nd_status status() const noexcept { return status_; }
  /// Position of the offending argument in the C prototype, counted from 1, or 0.
  int argument() const noexcept { return argument_; }

 private:
  nd_status status_;
  int argument_;
};

inline std::string version() { return nd_version(); }

/// The instruction set whose code runs.
inline std::string isa() { return nd_isa(); }

namespace detail {

/// Runs function(report); throws what it refuses.
template <class Function>
void call(const char *name, Function function) {
  nd_report report{};
  report.struct_size = sizeof report;
  const nd_status status = function(&report);
  if (status == ND_OK) return;
  const char *text = report.message[0] != 0 ? report.message : nd_status_text(status);
  throw error(status, report.argument, std::string(name) + ": " + text);
}

inline std::int64_t length(std::size_t size) { return static_cast<std::int64_t>(size); }

/// The size that all arrays have.
inline std::size_t common_size(const char *name, std::initializer_list<std::size_t> sizes) {
  for (std::size_t size : sizes)
    if (size != *sizes.begin())
      throw error(ND_ERROR_SIZE, 0,
                  std::string(name) + ": arrays have " + std::to_string(*sizes.begin()) + " and " + std::to_string(size)
                      + " elements; equal sizes are needed");
  return *sizes.begin();
}

/// The number of points of a grid.
inline std::size_t product(const char *name, std::initializer_list<std::size_t> sizes) {
  std::size_t result = 1;
  for (std::size_t size : sizes) {
    if (size != 0 && result > (std::size_t{1} << 56) / size)
      throw error(ND_ERROR_SIZE, 0, std::string(name) + ": the grid has more than 2^56 points");
    result *= size;
  }
  return result;
}

template <auto destroy>
struct Destroy {
  template <class T>
  void operator()(T *handle) const noexcept {
    destroy(handle);
  }
};

}  // namespace detail

/// Choices of a model, initialised to the defaults.
struct ModelOptions : nd_model_options {
  ModelOptions() : nd_model_options() { nd_model_options_init(this); }
};

/// The physics that quantities are evaluated in.
class Model {
 public:
  explicit Model(const ModelOptions &options = {}) {
    nd_model *handle = nullptr;
    detail::call("nd_model_create", [&](nd_report *report) { return nd_model_create(&options, &handle, report); });
    handle_.reset(handle);
  }

  const nd_model *get() const noexcept { return handle_.get(); }

  struct CouplingRatios {
    double Z;
    double W;
  };
  /// d_Z/d_gamma and d_W/d_gamma.
  CouplingRatios coupling_ratios() const {
    CouplingRatios out{};
    detail::call("nd_model_coupling_ratios",
                 [&](nd_report *report) { return nd_model_coupling_ratios(get(), &out.Z, &out.W, report); });
    return out;
  }

  nd_electroweak electroweak() const {
    nd_electroweak out{};
    detail::call("nd_model_electroweak",
                 [&](nd_report *report) { return nd_model_electroweak(get(), &out, report); });
    return out;
  }

 private:
  std::unique_ptr<nd_model, detail::Destroy<nd_model_destroy>> handle_;
};

/// The data of a bundled analysis, to be changed.
struct AnalysisData : nd_analysis_data {
  explicit AnalysisData(nd_analysis analysis, nd_preset preset = ND_PRESET_CORRECTED) : nd_analysis_data() {
    detail::call("nd_analysis_data_init",
                 [&](nd_report *report) { return nd_analysis_data_init(analysis, preset, this, report); });
  }
};

/// How a signal is calculated, initialised to the defaults.
struct SearchOptions : nd_search_options {
  SearchOptions() : nd_search_options() { nd_search_options_init(this); }
};

/// Couplings lower < d_gamma < upper, GeV^-1.
struct Interval {
  double lower;
  double upper;
  nd_edge lower_edge;
  nd_edge upper_edge;
};

/// The couplings that are excluded at one mass, in ascending order.
struct Exclusion {
  std::vector<Interval> intervals;
  nd_completeness completeness;
};

/// What a row of a plane of rates comes to: nd_search_reduce.
struct RowSummary {
  std::int64_t count;
  double maximum;
  std::int64_t argmax, first, last;
};

/// sum_j weight[j] [exp(-near[j] x) - exp(-far[j] x)] for each x: nd_spectrum_sum.
inline std::vector<double> spectrum_sum(span<const double> weight, span<const double> near, span<const double> far,
                                        span<const double> x) {
  const std::size_t terms = detail::common_size("nd_spectrum_sum", {weight.size(), near.size(), far.size()});
  std::vector<double> out(x.size());
  detail::call("nd_spectrum_sum", [&](nd_report *report) {
    return nd_spectrum_sum(detail::length(terms), weight.data(), near.data(), far.data(), detail::length(x.size()),
                           x.data(), out.data(), report);
  });
  return out;
}

/// Three rows of three complex numbers.
using ComplexMatrix = std::array<std::complex<double>, 9>;

/// Moments of the light neutrinos in Bohr magnetons, [k][j] from nu_j to nu_k.
struct Moments {
  ComplexMatrix mu;
  ComplexMatrix epsilon;
};

namespace detail {
inline double *doubles(ComplexMatrix &m) { return reinterpret_cast<double *>(m.data()); }
inline const double *doubles(const ComplexMatrix &m) { return reinterpret_cast<const double *>(m.data()); }
}  // namespace detail

/// U, rows e, mu, tau: nd_mixing_matrix.
inline ComplexMatrix mixing_matrix(const nd_mixing &mixing) {
  ComplexMatrix U;
  detail::call("nd_mixing_matrix",
               [&](nd_report *report) { return nd_mixing_matrix(&mixing, detail::doubles(U), report); });
  return U;
}

/// What masses and loops of W alone make: nd_neutrino_moments.
inline Moments neutrino_moments(const Model &model, const nd_mixing &mixing, nd_nature nature,
                                const std::array<double, 3> &mass) {
  Moments moments;
  detail::call("nd_neutrino_moments", [&](nd_report *report) {
    return nd_neutrino_moments(model.get(), &mixing, nature, mass.data(), detail::doubles(moments.mu),
                               detail::doubles(moments.epsilon), report);
  });
  return moments;
}

/// The moment that a beam of one flavour shows: nd_effective_moment.
inline double effective_moment(const nd_mixing &mixing, const Moments &moments, nd_flavour flavour,
                               bool is_antineutrino = false, const std::array<double, 3> &phase = {}) {
  double moment;
  detail::call("nd_effective_moment", [&](nd_report *report) {
    return nd_effective_moment(&mixing, detail::doubles(moments.mu), detail::doubles(moments.epsilon), flavour,
                               is_antineutrino, phase.data(), &moment, report);
  });
  return moment;
}

/// The moment of an incoherent mixture of masses: nd_effective_moment_incoherent.
inline double effective_moment(const Moments &moments, const std::array<double, 3> &probability) {
  double moment;
  detail::call("nd_effective_moment_incoherent", [&](nd_report *report) {
    return nd_effective_moment_incoherent(detail::doubles(moments.mu), detail::doubles(moments.epsilon),
                                          probability.data(), &moment, report);
  });
  return moment;
}

/// Three light neutrinos that oscillate and precess: nd_light_neutrinos_init, with moments.
inline nd_light_neutrinos light_neutrinos(const nd_mixing &mixing, double delta_m2_21, double delta_m2_31,
                                          nd_nature nature = ND_NATURE_DIRAC, const Moments &moments = {}) {
  nd_light_neutrinos neutrinos;
  detail::call("nd_light_neutrinos_init", [&](nd_report *report) {
    return nd_light_neutrinos_init(&mixing, delta_m2_21, delta_m2_31, &neutrinos, report);
  });
  neutrinos.nature = nature;
  for (std::size_t i = 0; i < 18; i++) {
    neutrinos.mu[i] = detail::doubles(moments.mu)[i];
    neutrinos.epsilon[i] = detail::doubles(moments.epsilon)[i];
  }
  return neutrinos;
}

/// A flavour that flies: at the start, of neutrinos or antineutrinos.
struct Beam {
  nd_flavour flavour = ND_FLAVOUR_E;
  bool is_antineutrino = false;
};

/// The way of a neutrino: slabs of constant matter and field. N_n, B and twist may be empty: all 0.
struct Slabs {
  std::vector<double> length, N_e, N_n, B, twist;

  std::int64_t size(const char *function) const {
    std::size_t n = detail::common_size(function, {length.size(), N_e.size()});
    for (const auto *one : {&N_n, &B, &twist})
      if (!one->empty()) n = detail::common_size(function, {n, one->size()});
    return detail::length(n);
  }
};

namespace detail {
inline const double *optional(const std::vector<double> &x) { return x.empty() ? nullptr : x.data(); }
}  // namespace detail

/// Probabilities of the six components at the end of the way, for each energy: nd_precession_probabilities.
inline std::vector<std::array<double, 6>> precession_probabilities(const Model &model, const nd_light_neutrinos &neutrinos,
                                                                   const Slabs &slabs, Beam beam, span<const double> E,
                                                                   nd_basis basis = ND_BASIS_FLAVOUR, double spread = 0) {
  std::vector<std::array<double, 6>> out(E.size());
  const std::int64_t n = slabs.size("nd_precession_probabilities");
  detail::call("nd_precession_probabilities", [&](nd_report *report) {
    return nd_precession_probabilities(model.get(), &neutrinos, n, slabs.length.data(), slabs.N_e.data(),
                                       detail::optional(slabs.N_n), detail::optional(slabs.B),
                                       detail::optional(slabs.twist), beam.flavour, beam.is_antineutrino, basis, spread,
                                       detail::length(E.size()), E.data(), reinterpret_cast<double *>(out.data()), report);
  });
  return out;
}

/// Amplitudes at the end of the way: nd_precession_states.
inline std::vector<std::array<std::complex<double>, 6>> precession_states(
    const Model &model, const nd_light_neutrinos &neutrinos, const Slabs &slabs, bool is_antineutrino,
    const std::array<std::complex<double>, 6> &start, span<const double> E, nd_basis basis = ND_BASIS_FLAVOUR) {
  std::vector<std::array<std::complex<double>, 6>> out(E.size());
  const std::int64_t n = slabs.size("nd_precession_states");
  detail::call("nd_precession_states", [&](nd_report *report) {
    return nd_precession_states(model.get(), &neutrinos, n, slabs.length.data(), slabs.N_e.data(),
                                detail::optional(slabs.N_n), detail::optional(slabs.B), detail::optional(slabs.twist),
                                is_antineutrino, basis, reinterpret_cast<const double *>(start.data()),
                                detail::length(E.size()), E.data(), reinterpret_cast<double *>(out.data()), report);
  });
  return out;
}

/// Probabilities of the masses for neutrinos that leave matter adiabatically: nd_adiabatic_probabilities.
inline std::vector<std::array<double, 3>> adiabatic_probabilities(const Model &model, const nd_light_neutrinos &neutrinos,
                                                                  Beam beam, span<const double> E,
                                                                  span<const double> N_e) {
  const std::size_t n = detail::common_size("nd_adiabatic_probabilities", {E.size(), N_e.size()});
  std::vector<std::array<double, 3>> out(n);
  detail::call("nd_adiabatic_probabilities", [&](nd_report *report) {
    return nd_adiabatic_probabilities(model.get(), &neutrinos, beam.flavour, beam.is_antineutrino, detail::length(n),
                                      E.data(), N_e.data(), reinterpret_cast<double *>(out.data()), report);
  });
  return out;
}

/// And those of the states with flipped spin: nd_adiabatic_flips.
inline std::vector<std::array<double, 3>> adiabatic_flips(const Model &model, const nd_light_neutrinos &neutrinos,
                                                          Beam beam, span<const double> E, span<const double> N_e,
                                                          span<const double> N_n, span<const double> B,
                                                          span<const double> twist, nd_basis basis = ND_BASIS_FLAVOUR) {
  const std::size_t n =
      detail::common_size("nd_adiabatic_flips", {E.size(), N_e.size(), N_n.size(), B.size(), twist.size()});
  std::vector<std::array<double, 3>> out(n);
  detail::call("nd_adiabatic_flips", [&](nd_report *report) {
    return nd_adiabatic_flips(model.get(), &neutrinos, beam.flavour, beam.is_antineutrino, basis, detail::length(n),
                              E.data(), N_e.data(), N_n.data(), B.data(), twist.data(),
                              reinterpret_cast<double *>(out.data()), report);
  });
  return out;
}

/// Neutrinos of one energy E_nu, GeV; flux in cm^-2 s^-1.
struct FluxLine {
  nd_species species;
  double E_nu;
  double flux;
};

/// A density in cm^-2 s^-1 GeV^-1 that is linear between its points, GeV, and 0 outside.
struct FluxTable {
  nd_species species;
  std::vector<double> E_nu, density;
};

/// The neutrinos that reach a detector.
class Flux {
 public:
  explicit Flux(span<const FluxLine> lines, span<const FluxTable> tables = {}) {
    std::vector<std::int32_t> line_species, table_species;
    std::vector<double> line_E_nu, line_flux, table_E_nu, table_density;
    std::vector<std::int64_t> table_size;
    for (const FluxLine &line : lines) {
      line_species.push_back(line.species);
      line_E_nu.push_back(line.E_nu);
      line_flux.push_back(line.flux);
    }
    for (const FluxTable &table : tables) {
      table_species.push_back(table.species);
      table_size.push_back(
          detail::length(detail::common_size("nd_flux_create", {table.E_nu.size(), table.density.size()})));
      table_E_nu.insert(table_E_nu.end(), table.E_nu.begin(), table.E_nu.end());
      table_density.insert(table_density.end(), table.density.begin(), table.density.end());
    }
    nd_flux *handle = nullptr;
    detail::call("nd_flux_create", [&](nd_report *report) {
      return nd_flux_create(detail::length(lines.size()), line_species.data(), line_E_nu.data(), line_flux.data(),
                            detail::length(tables.size()), table_species.data(), table_size.data(), table_E_nu.data(),
                            table_density.data(), &handle, report);
    });
    handle_.reset(handle);
  }

  /// A bundled one times a factor.
  explicit Flux(nd_flux_source source, double scale = 1) {
    nd_flux *handle = nullptr;
    detail::call("nd_flux_create_bundled",
                 [&](nd_report *report) { return nd_flux_create_bundled(source, scale, &handle, report); });
    handle_.reset(handle);
  }

  const nd_flux *get() const noexcept { return handle_.get(); }

 private:
  std::unique_ptr<nd_flux, detail::Destroy<nd_flux_destroy>> handle_;
};

/// What neutrinos scatter on, initialised to zeros.
struct Target : nd_target {
  Target() : nd_target() { struct_size = sizeof(nd_target); }
};

/// sigma of nu A -> N A in GeV^-2 on a nucleus with its form factor, point by point: nd_upscattering_total.
inline std::vector<double> upscattering_total(const Model &model, const nd_target &target, span<const double> E_nu,
                                              span<const double> T_cut, span<const double> m_N, span<const double> d_gamma) {
  const std::size_t n =
      detail::common_size("nd_upscattering_total", {E_nu.size(), T_cut.size(), m_N.size(), d_gamma.size()});
  std::vector<double> out(n);
  detail::call("nd_upscattering_total", [&](nd_report *report) {
    return nd_upscattering_total(model.get(), &target, detail::length(n), E_nu.data(), T_cut.data(), m_N.data(),
                                 d_gamma.data(), out.data(), report);
  });
  return out;
}

/// Where N decays to be seen as a second event: nd_decay_region, anywhere by default.
struct DecayRegion : nd_decay_region {
  DecayRegion() : nd_decay_region() {
    struct_size = sizeof(nd_decay_region);
    far = std::numeric_limits<double>::infinity();
  }
};

/// The part of it of which N decays in the region: nd_double_bang.
inline std::vector<double> double_bang(const Model &model, const nd_target &target, const nd_decay_region &region,
                                       span<const double> E_nu, span<const double> T_cut, span<const double> m_N,
                                       span<const double> d_gamma) {
  const std::size_t n = detail::common_size("nd_double_bang", {E_nu.size(), T_cut.size(), m_N.size(), d_gamma.size()});
  std::vector<double> out(n);
  detail::call("nd_double_bang", [&](nd_report *report) {
    return nd_double_bang(model.get(), &target, &region, detail::length(n), E_nu.data(), T_cut.data(), m_N.data(),
                          d_gamma.data(), out.data(), report);
  });
  return out;
}

/// A search for recoils as data: the fields of nd_recoil_data with its arrays as vectors, one element of background a bin.
/// Empty: observed (not known), covariance (of counts), systematic and systematic_of_weak.
struct RecoilData {
  std::vector<double> recoil, fraction, background, observed, covariance, systematic;
  std::vector<std::int32_t> systematic_of_weak;
  double exposure = 0;
  nd_statistic statistic = ND_STATISTIC_UPPER_LIMIT;
  double threshold = 0;
  bool weak = false;
  double relative_uncertainty = 0;
  double published_moment = 0;
  double moment_e = 0, moment_mu = 0, moment_tau = 0;

  /// As C reads it, for as long as this one is not changed.
  nd_recoil_data data(const char *function) const {
    const std::size_t bins = background.size();
    detail::common_size(function, {fraction.size(), detail::product(function, {bins, recoil.size()})});
    detail::common_size(function, {systematic.size(), detail::product(function, {systematic_of_weak.size(), bins})});
    if (!observed.empty()) detail::common_size(function, {observed.size(), bins});
    if (!covariance.empty()) detail::common_size(function, {covariance.size(), detail::product(function, {bins, bins})});
    nd_recoil_data out{};
    out.struct_size = sizeof out;
    out.bin_count = detail::length(bins);
    out.recoil_count = detail::length(recoil.size());
    out.recoil = recoil.data();
    out.fraction = fraction.data();
    out.exposure = exposure;
    out.statistic = statistic;
    out.weak = weak;
    out.threshold = threshold;
    out.background = background.data();
    out.observed = detail::optional(observed);
    out.covariance = detail::optional(covariance);
    out.relative_uncertainty = relative_uncertainty;
    out.systematic_count = detail::length(systematic_of_weak.size());
    out.systematic = systematic.data();
    out.systematic_of_weak = systematic_of_weak.data();
    out.published_moment = published_moment;
    out.moment_e = moment_e;
    out.moment_mu = moment_mu;
    out.moment_tau = moment_tau;
    return out;
  }
};

/// An analysis applied to a model.
class Search {
 public:
  Search(const Model &model, nd_analysis analysis, const SearchOptions &options = {}) {
    nd_search *handle = nullptr;
    detail::call("nd_search_create", [&](nd_report *report) {
      return nd_search_create(model.get(), analysis, &options, &handle, report);
    });
    handle_.reset(handle);
  }

  Search(const Model &model, const nd_analysis_data &data, const SearchOptions &options = {}) {
    nd_search *handle = nullptr;
    detail::call("nd_search_create_from", [&](nd_report *report) {
      return nd_search_create_from(model.get(), &data, &options, &handle, report);
    });
    handle_.reset(handle);
  }

  /// A bundled search for recoils; calibrated: to the magnetic moment that the experiment published.
  Search(const Model &model, nd_recoils recoils, const SearchOptions &options = {}, bool calibrated = false) {
    nd_search *handle = nullptr;
    detail::call("nd_search_create_recoils_bundled", [&](nd_report *report) {
      return nd_search_create_recoils_bundled(model.get(), recoils, calibrated, &options, &handle, report);
    });
    handle_.reset(handle);
  }

  /// A search for recoils.
  Search(const Model &model, const Flux &flux, span<const Target> targets, const RecoilData &data,
         const SearchOptions &options = {}) {
    const std::vector<nd_target> all(targets.begin(), targets.end());
    const nd_recoil_data read = data.data("nd_search_create_recoils");
    nd_search *handle = nullptr;
    detail::call("nd_search_create_recoils", [&](nd_report *report) {
      return nd_search_create_recoils(model.get(), flux.get(), detail::length(all.size()), all.data(), &read, &options,
                                      &handle, report);
    });
    handle_.reset(handle);
  }

  /// As it would end without a signal: in the median, or with a fluctuation by -2 to 2 standard deviations.
  Search expected(int sigmas = 0) const {
    nd_search *handle = nullptr;
    detail::call("nd_search_expected",
                 [&](nd_report *report) { return nd_search_expected(get(), sigmas, &handle, report); });
    return Search(handle);
  }

  /// The product of the likelihoods of searches that count events; for limits and contours.
  static Search combined(span<const Search *const> searches, double level = 0.95) {
    std::vector<const nd_search *> parts;
    for (const Search *search : searches) parts.push_back(search->get());
    nd_search *handle = nullptr;
    detail::call("nd_search_combine", [&](nd_report *report) {
      return nd_search_combine(detail::length(parts.size()), parts.data(), level, &handle, report);
    });
    return Search(handle);
  }

  const nd_search *get() const noexcept { return handle_.get(); }

  nd_search_info info() const {
    nd_search_info out{};
    out.struct_size = sizeof out;
    detail::call("nd_search_describe", [&](nd_report *report) { return nd_search_describe(get(), &out, report); });
    return out;
  }

  /// The expected signal at pairs of m_N (GeV) and d_gamma (GeV^-1).
  std::vector<double> rate(span<const double> m_N, span<const double> d_gamma) const {
    std::vector<double> out(detail::common_size("nd_search_rate", {m_N.size(), d_gamma.size()}));
    detail::call("nd_search_rate", [&](nd_report *report) {
      return nd_search_rate(get(), detail::length(out.size()), m_N.data(), d_gamma.data(), out.data(), report);
    });
    return out;
  }
  double rate(double m_N, double d_gamma) const {
    return rate(span<const double>(&m_N, 1), span<const double>(&d_gamma, 1))[0];
  }

  /// On the outer grid, d_gamma fastest.
  std::vector<double> rate_grid(span<const double> m_N, span<const double> d_gamma) const {
    std::vector<double> out(detail::product("nd_search_rate_grid", {m_N.size(), d_gamma.size()}));
    detail::call("nd_search_rate_grid", [&](nd_report *report) {
      return nd_search_rate_grid(get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()),
                                 d_gamma.data(), out.data(), report);
    });
    return out;
  }

  /// What the rates of each mass (GeV) at the couplings (GeV^-1) come to, without storing them.
  std::vector<RowSummary> reduce(span<const double> m_N, span<const double> d_gamma, double threshold) const {
    const std::size_t n = m_N.size();
    std::vector<std::int64_t> count(n), argmax(n), first(n), last(n);
    std::vector<double> maximum(n);
    detail::call("nd_search_reduce", [&](nd_report *report) {
      return nd_search_reduce(get(), detail::length(n), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(),
                              threshold, count.data(), maximum.data(), argmax.data(), first.data(), last.data(), report);
    });
    std::vector<RowSummary> out;
    out.reserve(n);
    for (std::size_t i = 0; i < n; i++) out.push_back({count[i], maximum[i], argmax[i], first[i], last[i]});
    return out;
  }

  /// What is excluded at each mass (GeV).
  std::vector<Exclusion> limits(span<const double> m_N) const {
    return exclusions("nd_search_limits", m_N.size(), [&](auto... table) {
      return nd_search_limits(get(), detail::length(m_N.size()), m_N.data(), table...);
    });
  }

  /// What is excluded at one mass (GeV) for each ratio a = d_calW/d_calB.
  std::vector<Exclusion> limits_over_ratio(double m_N, span<const double> ratio) const {
    return exclusions("nd_search_limits_over_ratio", ratio.size(), [&](auto... table) {
      return nd_search_limits_over_ratio(get(), m_N, detail::length(ratio.size()), ratio.data(), table...);
    });
  }

  /// Bins of a search for recoils; others refuse this and what follows.
  std::size_t bin_count() const {
    std::int64_t out = 0;
    detail::call("nd_search_bin_count", [&](nd_report *report) { return nd_search_bin_count(get(), &out, report); });
    return static_cast<std::size_t>(out);
  }

  /// Events of the dipole in each bin at m_N (GeV) and d_gamma (GeV^-1).
  std::vector<double> recoil_events(double m_N, double d_gamma) const {
    std::vector<double> out(bin_count());
    detail::call("nd_search_recoil_events", [&](nd_report *report) {
      return nd_search_recoil_events(get(), m_N, d_gamma, detail::length(out.size()), out.data(), report);
    });
    return out;
  }

  /// And of the weak interaction of light neutrinos.
  std::vector<double> weak_events() const {
    std::vector<double> out(bin_count());
    detail::call("nd_search_weak_events", [&](nd_report *report) {
      return nd_search_weak_events(get(), detail::length(out.size()), out.data(), report);
    });
    return out;
  }

  /// dR/dT of the dipole at each recoil T (GeV), kg^-1 d^-1 GeV^-1.
  std::vector<double> recoil_spectrum(double m_N, double d_gamma, span<const double> T) const {
    std::vector<double> out(T.size());
    detail::call("nd_search_recoil_spectrum", [&](nd_report *report) {
      return nd_search_recoil_spectrum(get(), m_N, d_gamma, detail::length(T.size()), T.data(), out.data(), report);
    });
    return out;
  }

  /// And of the weak interaction.
  std::vector<double> weak_spectrum(span<const double> T) const {
    std::vector<double> out(T.size());
    detail::call("nd_search_weak_spectrum", [&](nd_report *report) {
      return nd_search_weak_spectrum(get(), detail::length(T.size()), T.data(), out.data(), report);
    });
    return out;
  }

  /// The smallest excluded magnetic moment of light neutrinos, mu_B.
  double moment_limit() const {
    double out;
    detail::call("nd_search_moment_limit", [&](nd_report *report) { return nd_search_moment_limit(get(), &out, report); });
    return out;
  }

 private:
  explicit Search(nd_search *handle) noexcept : handle_(handle) {}

  template <class Function>
  static std::vector<Exclusion> exclusions(const char *name, std::size_t n, Function function) {
    // Seldom more than one interval; if there are more than these, they are asked for again.
    std::size_t width = 4;
    for (;;) {
      const std::size_t size = detail::product(name, {n, width});
      std::vector<std::int64_t> count(n);
      std::vector<double> lower(size), upper(size);
      std::vector<std::int32_t> lower_edge(size), upper_edge(size), completeness(n);
      detail::call(name, [&](nd_report *report) {
        return function(detail::length(width), count.data(), lower.data(), upper.data(), lower_edge.data(),
                        upper_edge.data(), completeness.data(), report);
      });
      std::size_t greatest = 0;
      for (std::int64_t k : count) greatest = k > detail::length(greatest) ? static_cast<std::size_t>(k) : greatest;
      if (greatest > width) {
        width = greatest;
        continue;
      }
      std::vector<Exclusion> out(n);
      for (std::size_t i = 0; i < n; i++) {
        out[i].completeness = static_cast<nd_completeness>(completeness[i]);
        for (std::size_t k = i * width; k < i * width + static_cast<std::size_t>(count[i]); k++)
          out[i].intervals.push_back({lower[k], upper[k], static_cast<nd_edge>(lower_edge[k]),
                                      static_cast<nd_edge>(upper_edge[k])});
      }
      return out;
    }
  }

  std::unique_ptr<nd_search, detail::Destroy<nd_search_destroy>> handle_;
};

/// A connected piece of a contour, the excluded side on the left of its direction.
struct Branch {
  std::vector<double> m_N;
  std::vector<double> d_gamma;
  bool closed;
  nd_side excluded_side;
  nd_branch_end start;
  nd_branch_end end;
};

/// Where two crossings merge.
struct Fold {
  double m_N;
  double d_gamma;
  /// Whether the two are at larger masses.
  bool opens_upwards;
  /// Whether what is excluded is between them.
  bool excluded_between;
};

/// The boundary of what a search excludes.
class Contour {
 public:
  /// Over ascending masses in GeV.
  Contour(const Search &search, span<const double> m_N) {
    nd_contour *handle = nullptr;
    detail::call("nd_contour_create", [&](nd_report *report) {
      return nd_contour_create(search.get(), detail::length(m_N.size()), m_N.data(), nullptr, nullptr, &handle, report);
    });
    handle_.reset(handle);
  }

  /// Over ascending ratios a = d_calW/d_calB at one mass (GeV); branches and folds have ratios for m_N.
  static Contour over_ratio(const Search &search, double m_N, span<const double> ratio) {
    nd_contour *handle = nullptr;
    detail::call("nd_contour_create_over_ratio", [&](nd_report *report) {
      return nd_contour_create_over_ratio(search.get(), m_N, detail::length(ratio.size()), ratio.data(), nullptr,
                                          nullptr, &handle, report);
    });
    return Contour(handle);
  }

  const nd_contour *get() const noexcept { return handle_.get(); }

  nd_contour_info info() const {
    nd_contour_info out{};
    out.struct_size = sizeof out;
    detail::call("nd_contour_describe", [&](nd_report *report) { return nd_contour_describe(get(), &out, report); });
    return out;
  }

  std::size_t branch_count() const { return static_cast<std::size_t>(info().branch_count); }

  Branch branch(std::size_t i) const {
    nd_branch about{};
    about.struct_size = sizeof about;
    detail::call("nd_contour_branch", [&](nd_report *report) {
      return nd_contour_branch(get(), detail::length(i), &about, report);
    });
    const auto n = static_cast<std::size_t>(about.point_count);
    Branch out{std::vector<double>(n), std::vector<double>(n), about.closed != 0,
               static_cast<nd_side>(about.excluded_side), static_cast<nd_branch_end>(about.start),
               static_cast<nd_branch_end>(about.end)};
    detail::call("nd_contour_points", [&](nd_report *report) {
      return nd_contour_points(get(), detail::length(i), about.point_count, out.m_N.data(), out.d_gamma.data(), report);
    });
    return out;
  }

  std::vector<Branch> branches() const {
    std::vector<Branch> out;
    for (std::size_t i = 0, n = branch_count(); i < n; i++) out.push_back(branch(i));
    return out;
  }

  std::vector<Fold> folds() const {
    const std::int64_t count = info().fold_count;
    const auto n = static_cast<std::size_t>(count);
    std::vector<double> m_N(n), d_gamma(n);
    std::vector<std::int32_t> opens_upwards(n), excluded_between(n);
    detail::call("nd_contour_folds", [&](nd_report *report) {
      return nd_contour_folds(get(), count, m_N.data(), d_gamma.data(), opens_upwards.data(),
                              excluded_between.data(), report);
    });
    std::vector<Fold> out;
    for (std::size_t i = 0; i < n; i++)
      out.push_back({m_N[i], d_gamma[i], opens_upwards[i] != 0, excluded_between[i] != 0});
    return out;
  }

 private:
  explicit Contour(nd_contour *handle) noexcept : handle_(handle) {}

  std::unique_ptr<nd_contour, detail::Destroy<nd_contour_destroy>> handle_;
};

/// Choices of a sampler, initialised to the defaults.
struct SamplerOptions : nd_sampler_options {
  SamplerOptions() : nd_sampler_options() { nd_sampler_options_init(this); }
};

/// A sample of events; component k of event i is element k size() + i, units and codes as in nd_sampler_events.
struct Events {
  explicit Events(std::size_t n)
      : p_N(4 * n), p_prompt(4 * n), p_decay(4 * n), p_photon(4 * n), vertex(4 * n), codes(3 * n), size_(n) {}
  std::vector<double> p_N;
  std::vector<double> p_prompt;
  std::vector<double> p_decay;
  std::vector<double> p_photon;
  std::vector<double> vertex;
  std::vector<std::int32_t> codes;
  std::size_t size() const noexcept { return size_; }

 private:
  std::size_t size_;
};

/// A source of unweighted events.
class Sampler {
 public:
  /// Energies in GeV, d_gamma in GeV^-1.
  Sampler(const Model &model, double sqrt_s, double m_N, double d_gamma, const SamplerOptions &options = {}) {
    nd_sampler *handle = nullptr;
    detail::call("nd_sampler_create", [&](nd_report *report) {
      return nd_sampler_create(model.get(), sqrt_s, m_N, d_gamma, &options, &handle, report);
    });
    handle_.reset(handle);
  }

  const nd_sampler *get() const noexcept { return handle_.get(); }

  nd_sampler_info info() const {
    nd_sampler_info out{};
    out.struct_size = sizeof out;
    detail::call("nd_sampler_describe", [&](nd_report *report) { return nd_sampler_describe(get(), &out, report); });
    return out;
  }

  /// Events first, first + 1, ... of a seed.
  Events events(std::int64_t seed, std::int64_t first, std::size_t n) const {
    Events out(n);
    detail::call("nd_sampler_events", [&](nd_report *report) {
      const std::int64_t size = detail::length(n);
      return nd_sampler_events(get(), seed, first, size, size, out.p_N.data(), out.p_prompt.data(), out.p_decay.data(),
                               out.p_photon.data(), out.vertex.data(), out.codes.data(), report);
    });
    return out;
  }

 private:
  std::unique_ptr<nd_sampler, detail::Destroy<nd_sampler_destroy>> handle_;
};

/// f at points, and gradient[k * size + i], its derivative by argument k at point i.
struct WithGradient {
  std::vector<double> values;
  std::vector<double> gradient;
};

}  // namespace nudipole

#include <nudipole_quantities.hpp>

#endif
