// Generated from include/nudipole.h by tools/generate_faces.py; do not edit.
// Included by nudipole.hpp. Domains, formulas, accuracy: docs/quantities.md.
#ifndef NUDIPOLE_QUANTITIES_HPP
#define NUDIPOLE_QUANTITIES_HPP

namespace nudipole {

/// photon coupling from the unbroken pair; d_calB [GeV^-2], d_calW [GeV^-2] -> [GeV^-1].
inline double coupling_gamma(const Model &model, double d_calB, double d_calW) {
  double out;
  detail::call("nd_coupling_gamma", [&](nd_report *report) {
    return nd_coupling_gamma(model.get(), 1, &d_calB, &d_calW, &out, report);
  });
  return out;
}
inline void coupling_gamma(const Model &model, span<const double> d_calB, span<const double> d_calW, span<double> out) {
  const std::size_t n = detail::common_size("nd_coupling_gamma", {d_calB.size(), d_calW.size(), out.size()});
  detail::call("nd_coupling_gamma", [&](nd_report *report) {
    return nd_coupling_gamma(model.get(), detail::length(n), d_calB.data(), d_calW.data(), out.data(), report);
  });
}
inline std::vector<double> coupling_gamma(const Model &model, span<const double> d_calB, span<const double> d_calW) {
  const std::size_t n = detail::common_size("nd_coupling_gamma", {d_calB.size(), d_calW.size()});
  std::vector<double> out(n);
  detail::call("nd_coupling_gamma", [&](nd_report *report) {
    return nd_coupling_gamma(model.get(), detail::length(n), d_calB.data(), d_calW.data(), out.data(), report);
  });
  return out;
}
inline WithGradient coupling_gamma_gradient(const Model &model, span<const double> d_calB, span<const double> d_calW) {
  const std::size_t n = detail::common_size("nd_coupling_gamma", {d_calB.size(), d_calW.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_coupling_gamma_gradient", [&](nd_report *report) {
    return nd_coupling_gamma_gradient(model.get(), detail::length(n), d_calB.data(), d_calW.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> coupling_gamma_grid(const Model &model, span<const double> d_calB, span<const double> d_calW) {
  const std::size_t n = detail::product("nd_coupling_gamma_grid", {d_calB.size(), d_calW.size()});
  std::vector<double> out(n);
  detail::call("nd_coupling_gamma_grid", [&](nd_report *report) {
    return nd_coupling_gamma_grid(model.get(), detail::length(d_calB.size()), d_calB.data(), detail::length(d_calW.size()), d_calW.data(), out.data(), report);
  });
  return out;
}
inline WithGradient coupling_gamma_grid_gradient(const Model &model, span<const double> d_calB, span<const double> d_calW) {
  const std::size_t n = detail::product("nd_coupling_gamma_grid", {d_calB.size(), d_calW.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_coupling_gamma_grid_gradient", [&](nd_report *report) {
    return nd_coupling_gamma_grid_gradient(model.get(), detail::length(d_calB.size()), d_calB.data(), detail::length(d_calW.size()), d_calW.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// Z coupling from the unbroken pair; d_calB [GeV^-2], d_calW [GeV^-2] -> [GeV^-1].
inline double coupling_Z(const Model &model, double d_calB, double d_calW) {
  double out;
  detail::call("nd_coupling_Z", [&](nd_report *report) {
    return nd_coupling_Z(model.get(), 1, &d_calB, &d_calW, &out, report);
  });
  return out;
}
inline void coupling_Z(const Model &model, span<const double> d_calB, span<const double> d_calW, span<double> out) {
  const std::size_t n = detail::common_size("nd_coupling_Z", {d_calB.size(), d_calW.size(), out.size()});
  detail::call("nd_coupling_Z", [&](nd_report *report) {
    return nd_coupling_Z(model.get(), detail::length(n), d_calB.data(), d_calW.data(), out.data(), report);
  });
}
inline std::vector<double> coupling_Z(const Model &model, span<const double> d_calB, span<const double> d_calW) {
  const std::size_t n = detail::common_size("nd_coupling_Z", {d_calB.size(), d_calW.size()});
  std::vector<double> out(n);
  detail::call("nd_coupling_Z", [&](nd_report *report) {
    return nd_coupling_Z(model.get(), detail::length(n), d_calB.data(), d_calW.data(), out.data(), report);
  });
  return out;
}
inline WithGradient coupling_Z_gradient(const Model &model, span<const double> d_calB, span<const double> d_calW) {
  const std::size_t n = detail::common_size("nd_coupling_Z", {d_calB.size(), d_calW.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_coupling_Z_gradient", [&](nd_report *report) {
    return nd_coupling_Z_gradient(model.get(), detail::length(n), d_calB.data(), d_calW.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> coupling_Z_grid(const Model &model, span<const double> d_calB, span<const double> d_calW) {
  const std::size_t n = detail::product("nd_coupling_Z_grid", {d_calB.size(), d_calW.size()});
  std::vector<double> out(n);
  detail::call("nd_coupling_Z_grid", [&](nd_report *report) {
    return nd_coupling_Z_grid(model.get(), detail::length(d_calB.size()), d_calB.data(), detail::length(d_calW.size()), d_calW.data(), out.data(), report);
  });
  return out;
}
inline WithGradient coupling_Z_grid_gradient(const Model &model, span<const double> d_calB, span<const double> d_calW) {
  const std::size_t n = detail::product("nd_coupling_Z_grid", {d_calB.size(), d_calW.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_coupling_Z_grid_gradient", [&](nd_report *report) {
    return nd_coupling_Z_grid_gradient(model.get(), detail::length(d_calB.size()), d_calB.data(), detail::length(d_calW.size()), d_calW.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// W coupling from the unbroken pair; d_calB [GeV^-2], d_calW [GeV^-2] -> [GeV^-1].
inline double coupling_W(const Model &model, double d_calB, double d_calW) {
  double out;
  detail::call("nd_coupling_W", [&](nd_report *report) {
    return nd_coupling_W(model.get(), 1, &d_calB, &d_calW, &out, report);
  });
  return out;
}
inline void coupling_W(const Model &model, span<const double> d_calB, span<const double> d_calW, span<double> out) {
  const std::size_t n = detail::common_size("nd_coupling_W", {d_calB.size(), d_calW.size(), out.size()});
  detail::call("nd_coupling_W", [&](nd_report *report) {
    return nd_coupling_W(model.get(), detail::length(n), d_calB.data(), d_calW.data(), out.data(), report);
  });
}
inline std::vector<double> coupling_W(const Model &model, span<const double> d_calB, span<const double> d_calW) {
  const std::size_t n = detail::common_size("nd_coupling_W", {d_calB.size(), d_calW.size()});
  std::vector<double> out(n);
  detail::call("nd_coupling_W", [&](nd_report *report) {
    return nd_coupling_W(model.get(), detail::length(n), d_calB.data(), d_calW.data(), out.data(), report);
  });
  return out;
}
inline WithGradient coupling_W_gradient(const Model &model, span<const double> d_calB, span<const double> d_calW) {
  const std::size_t n = detail::common_size("nd_coupling_W", {d_calB.size(), d_calW.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_coupling_W_gradient", [&](nd_report *report) {
    return nd_coupling_W_gradient(model.get(), detail::length(n), d_calB.data(), d_calW.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> coupling_W_grid(const Model &model, span<const double> d_calB, span<const double> d_calW) {
  const std::size_t n = detail::product("nd_coupling_W_grid", {d_calB.size(), d_calW.size()});
  std::vector<double> out(n);
  detail::call("nd_coupling_W_grid", [&](nd_report *report) {
    return nd_coupling_W_grid(model.get(), detail::length(d_calB.size()), d_calB.data(), detail::length(d_calW.size()), d_calW.data(), out.data(), report);
  });
  return out;
}
inline WithGradient coupling_W_grid_gradient(const Model &model, span<const double> d_calB, span<const double> d_calW) {
  const std::size_t n = detail::product("nd_coupling_W_grid", {d_calB.size(), d_calW.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_coupling_W_grid_gradient", [&](nd_report *report) {
    return nd_coupling_W_grid_gradient(model.get(), detail::length(d_calB.size()), d_calB.data(), detail::length(d_calW.size()), d_calW.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// d_Z/d_gamma from the ratio of the unbroken pair; a [1] -> [1].
inline double coupling_ratio_Z(const Model &model, double a) {
  double out;
  detail::call("nd_coupling_ratio_Z", [&](nd_report *report) {
    return nd_coupling_ratio_Z(model.get(), 1, &a, &out, report);
  });
  return out;
}
inline void coupling_ratio_Z(const Model &model, span<const double> a, span<double> out) {
  const std::size_t n = detail::common_size("nd_coupling_ratio_Z", {a.size(), out.size()});
  detail::call("nd_coupling_ratio_Z", [&](nd_report *report) {
    return nd_coupling_ratio_Z(model.get(), detail::length(n), a.data(), out.data(), report);
  });
}
inline std::vector<double> coupling_ratio_Z(const Model &model, span<const double> a) {
  const std::size_t n = detail::common_size("nd_coupling_ratio_Z", {a.size()});
  std::vector<double> out(n);
  detail::call("nd_coupling_ratio_Z", [&](nd_report *report) {
    return nd_coupling_ratio_Z(model.get(), detail::length(n), a.data(), out.data(), report);
  });
  return out;
}
inline WithGradient coupling_ratio_Z_gradient(const Model &model, span<const double> a) {
  const std::size_t n = detail::common_size("nd_coupling_ratio_Z", {a.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(1 * n)};
  detail::call("nd_coupling_ratio_Z_gradient", [&](nd_report *report) {
    return nd_coupling_ratio_Z_gradient(model.get(), detail::length(n), a.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> coupling_ratio_Z_grid(const Model &model, span<const double> a) {
  const std::size_t n = detail::product("nd_coupling_ratio_Z_grid", {a.size()});
  std::vector<double> out(n);
  detail::call("nd_coupling_ratio_Z_grid", [&](nd_report *report) {
    return nd_coupling_ratio_Z_grid(model.get(), detail::length(a.size()), a.data(), out.data(), report);
  });
  return out;
}
inline WithGradient coupling_ratio_Z_grid_gradient(const Model &model, span<const double> a) {
  const std::size_t n = detail::product("nd_coupling_ratio_Z_grid", {a.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(1 * n)};
  detail::call("nd_coupling_ratio_Z_grid_gradient", [&](nd_report *report) {
    return nd_coupling_ratio_Z_grid_gradient(model.get(), detail::length(a.size()), a.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// d_W/d_gamma from the ratio of the unbroken pair; a [1] -> [1].
inline double coupling_ratio_W(const Model &model, double a) {
  double out;
  detail::call("nd_coupling_ratio_W", [&](nd_report *report) {
    return nd_coupling_ratio_W(model.get(), 1, &a, &out, report);
  });
  return out;
}
inline void coupling_ratio_W(const Model &model, span<const double> a, span<double> out) {
  const std::size_t n = detail::common_size("nd_coupling_ratio_W", {a.size(), out.size()});
  detail::call("nd_coupling_ratio_W", [&](nd_report *report) {
    return nd_coupling_ratio_W(model.get(), detail::length(n), a.data(), out.data(), report);
  });
}
inline std::vector<double> coupling_ratio_W(const Model &model, span<const double> a) {
  const std::size_t n = detail::common_size("nd_coupling_ratio_W", {a.size()});
  std::vector<double> out(n);
  detail::call("nd_coupling_ratio_W", [&](nd_report *report) {
    return nd_coupling_ratio_W(model.get(), detail::length(n), a.data(), out.data(), report);
  });
  return out;
}
inline WithGradient coupling_ratio_W_gradient(const Model &model, span<const double> a) {
  const std::size_t n = detail::common_size("nd_coupling_ratio_W", {a.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(1 * n)};
  detail::call("nd_coupling_ratio_W_gradient", [&](nd_report *report) {
    return nd_coupling_ratio_W_gradient(model.get(), detail::length(n), a.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> coupling_ratio_W_grid(const Model &model, span<const double> a) {
  const std::size_t n = detail::product("nd_coupling_ratio_W_grid", {a.size()});
  std::vector<double> out(n);
  detail::call("nd_coupling_ratio_W_grid", [&](nd_report *report) {
    return nd_coupling_ratio_W_grid(model.get(), detail::length(a.size()), a.data(), out.data(), report);
  });
  return out;
}
inline WithGradient coupling_ratio_W_grid_gradient(const Model &model, span<const double> a) {
  const std::size_t n = detail::product("nd_coupling_ratio_W_grid", {a.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(1 * n)};
  detail::call("nd_coupling_ratio_W_grid_gradient", [&](nd_report *report) {
    return nd_coupling_ratio_W_grid_gradient(model.get(), detail::length(a.size()), a.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// d_Z/d_gamma from the projective pair (d_calB : d_calW) = (u : w); u [1], w [1] -> [1].
inline double coupling_ratio_Z_projective(const Model &model, double u, double w) {
  double out;
  detail::call("nd_coupling_ratio_Z_projective", [&](nd_report *report) {
    return nd_coupling_ratio_Z_projective(model.get(), 1, &u, &w, &out, report);
  });
  return out;
}
inline void coupling_ratio_Z_projective(const Model &model, span<const double> u, span<const double> w, span<double> out) {
  const std::size_t n = detail::common_size("nd_coupling_ratio_Z_projective", {u.size(), w.size(), out.size()});
  detail::call("nd_coupling_ratio_Z_projective", [&](nd_report *report) {
    return nd_coupling_ratio_Z_projective(model.get(), detail::length(n), u.data(), w.data(), out.data(), report);
  });
}
inline std::vector<double> coupling_ratio_Z_projective(const Model &model, span<const double> u, span<const double> w) {
  const std::size_t n = detail::common_size("nd_coupling_ratio_Z_projective", {u.size(), w.size()});
  std::vector<double> out(n);
  detail::call("nd_coupling_ratio_Z_projective", [&](nd_report *report) {
    return nd_coupling_ratio_Z_projective(model.get(), detail::length(n), u.data(), w.data(), out.data(), report);
  });
  return out;
}
inline WithGradient coupling_ratio_Z_projective_gradient(const Model &model, span<const double> u, span<const double> w) {
  const std::size_t n = detail::common_size("nd_coupling_ratio_Z_projective", {u.size(), w.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_coupling_ratio_Z_projective_gradient", [&](nd_report *report) {
    return nd_coupling_ratio_Z_projective_gradient(model.get(), detail::length(n), u.data(), w.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> coupling_ratio_Z_projective_grid(const Model &model, span<const double> u, span<const double> w) {
  const std::size_t n = detail::product("nd_coupling_ratio_Z_projective_grid", {u.size(), w.size()});
  std::vector<double> out(n);
  detail::call("nd_coupling_ratio_Z_projective_grid", [&](nd_report *report) {
    return nd_coupling_ratio_Z_projective_grid(model.get(), detail::length(u.size()), u.data(), detail::length(w.size()), w.data(), out.data(), report);
  });
  return out;
}
inline WithGradient coupling_ratio_Z_projective_grid_gradient(const Model &model, span<const double> u, span<const double> w) {
  const std::size_t n = detail::product("nd_coupling_ratio_Z_projective_grid", {u.size(), w.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_coupling_ratio_Z_projective_grid_gradient", [&](nd_report *report) {
    return nd_coupling_ratio_Z_projective_grid_gradient(model.get(), detail::length(u.size()), u.data(), detail::length(w.size()), w.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// d_W/d_gamma from the projective pair (d_calB : d_calW) = (u : w); u [1], w [1] -> [1].
inline double coupling_ratio_W_projective(const Model &model, double u, double w) {
  double out;
  detail::call("nd_coupling_ratio_W_projective", [&](nd_report *report) {
    return nd_coupling_ratio_W_projective(model.get(), 1, &u, &w, &out, report);
  });
  return out;
}
inline void coupling_ratio_W_projective(const Model &model, span<const double> u, span<const double> w, span<double> out) {
  const std::size_t n = detail::common_size("nd_coupling_ratio_W_projective", {u.size(), w.size(), out.size()});
  detail::call("nd_coupling_ratio_W_projective", [&](nd_report *report) {
    return nd_coupling_ratio_W_projective(model.get(), detail::length(n), u.data(), w.data(), out.data(), report);
  });
}
inline std::vector<double> coupling_ratio_W_projective(const Model &model, span<const double> u, span<const double> w) {
  const std::size_t n = detail::common_size("nd_coupling_ratio_W_projective", {u.size(), w.size()});
  std::vector<double> out(n);
  detail::call("nd_coupling_ratio_W_projective", [&](nd_report *report) {
    return nd_coupling_ratio_W_projective(model.get(), detail::length(n), u.data(), w.data(), out.data(), report);
  });
  return out;
}
inline WithGradient coupling_ratio_W_projective_gradient(const Model &model, span<const double> u, span<const double> w) {
  const std::size_t n = detail::common_size("nd_coupling_ratio_W_projective", {u.size(), w.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_coupling_ratio_W_projective_gradient", [&](nd_report *report) {
    return nd_coupling_ratio_W_projective_gradient(model.get(), detail::length(n), u.data(), w.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> coupling_ratio_W_projective_grid(const Model &model, span<const double> u, span<const double> w) {
  const std::size_t n = detail::product("nd_coupling_ratio_W_projective_grid", {u.size(), w.size()});
  std::vector<double> out(n);
  detail::call("nd_coupling_ratio_W_projective_grid", [&](nd_report *report) {
    return nd_coupling_ratio_W_projective_grid(model.get(), detail::length(u.size()), u.data(), detail::length(w.size()), w.data(), out.data(), report);
  });
  return out;
}
inline WithGradient coupling_ratio_W_projective_grid_gradient(const Model &model, span<const double> u, span<const double> w) {
  const std::size_t n = detail::product("nd_coupling_ratio_W_projective_grid", {u.size(), w.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_coupling_ratio_W_projective_grid_gradient", [&](nd_report *report) {
    return nd_coupling_ratio_W_projective_grid_gradient(model.get(), detail::length(u.size()), u.data(), detail::length(w.size()), w.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// N -> nu gamma; m_N [GeV], d_gamma [GeV^-1] -> [GeV].
inline double width_nu_gamma(const Model &model, double m_N, double d_gamma) {
  double out;
  detail::call("nd_width_nu_gamma", [&](nd_report *report) {
    return nd_width_nu_gamma(model.get(), 1, &m_N, &d_gamma, &out, report);
  });
  return out;
}
inline void width_nu_gamma(const Model &model, span<const double> m_N, span<const double> d_gamma, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_nu_gamma", {m_N.size(), d_gamma.size(), out.size()});
  detail::call("nd_width_nu_gamma", [&](nd_report *report) {
    return nd_width_nu_gamma(model.get(), detail::length(n), m_N.data(), d_gamma.data(), out.data(), report);
  });
}
inline std::vector<double> width_nu_gamma(const Model &model, span<const double> m_N, span<const double> d_gamma) {
  const std::size_t n = detail::common_size("nd_width_nu_gamma", {m_N.size(), d_gamma.size()});
  std::vector<double> out(n);
  detail::call("nd_width_nu_gamma", [&](nd_report *report) {
    return nd_width_nu_gamma(model.get(), detail::length(n), m_N.data(), d_gamma.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_nu_gamma_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma) {
  const std::size_t n = detail::common_size("nd_width_nu_gamma", {m_N.size(), d_gamma.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_width_nu_gamma_gradient", [&](nd_report *report) {
    return nd_width_nu_gamma_gradient(model.get(), detail::length(n), m_N.data(), d_gamma.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_nu_gamma_grid(const Model &model, span<const double> m_N, span<const double> d_gamma) {
  const std::size_t n = detail::product("nd_width_nu_gamma_grid", {m_N.size(), d_gamma.size()});
  std::vector<double> out(n);
  detail::call("nd_width_nu_gamma_grid", [&](nd_report *report) {
    return nd_width_nu_gamma_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_nu_gamma_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma) {
  const std::size_t n = detail::product("nd_width_nu_gamma_grid", {m_N.size(), d_gamma.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_width_nu_gamma_grid_gradient", [&](nd_report *report) {
    return nd_width_nu_gamma_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// N -> nu Z, 0 up to M_Z; m_N [GeV], d_Z [GeV^-1] -> [GeV].
inline double width_nu_Z(const Model &model, double m_N, double d_Z) {
  double out;
  detail::call("nd_width_nu_Z", [&](nd_report *report) {
    return nd_width_nu_Z(model.get(), 1, &m_N, &d_Z, &out, report);
  });
  return out;
}
inline void width_nu_Z(const Model &model, span<const double> m_N, span<const double> d_Z, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_nu_Z", {m_N.size(), d_Z.size(), out.size()});
  detail::call("nd_width_nu_Z", [&](nd_report *report) {
    return nd_width_nu_Z(model.get(), detail::length(n), m_N.data(), d_Z.data(), out.data(), report);
  });
}
inline std::vector<double> width_nu_Z(const Model &model, span<const double> m_N, span<const double> d_Z) {
  const std::size_t n = detail::common_size("nd_width_nu_Z", {m_N.size(), d_Z.size()});
  std::vector<double> out(n);
  detail::call("nd_width_nu_Z", [&](nd_report *report) {
    return nd_width_nu_Z(model.get(), detail::length(n), m_N.data(), d_Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_nu_Z_gradient(const Model &model, span<const double> m_N, span<const double> d_Z) {
  const std::size_t n = detail::common_size("nd_width_nu_Z", {m_N.size(), d_Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_width_nu_Z_gradient", [&](nd_report *report) {
    return nd_width_nu_Z_gradient(model.get(), detail::length(n), m_N.data(), d_Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_nu_Z_grid(const Model &model, span<const double> m_N, span<const double> d_Z) {
  const std::size_t n = detail::product("nd_width_nu_Z_grid", {m_N.size(), d_Z.size()});
  std::vector<double> out(n);
  detail::call("nd_width_nu_Z_grid", [&](nd_report *report) {
    return nd_width_nu_Z_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_Z.size()), d_Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_nu_Z_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_Z) {
  const std::size_t n = detail::product("nd_width_nu_Z_grid", {m_N.size(), d_Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_width_nu_Z_grid_gradient", [&](nd_report *report) {
    return nd_width_nu_Z_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_Z.size()), d_Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// N -> l W (one charge state), 0 up to M_W + m_lepton; preset paper: eq. (8) as printed; m_N [GeV], d_W [GeV^-1], m_lepton [GeV] -> [GeV].
inline double width_lepton_W(const Model &model, double m_N, double d_W, double m_lepton) {
  double out;
  detail::call("nd_width_lepton_W", [&](nd_report *report) {
    return nd_width_lepton_W(model.get(), 1, &m_N, &d_W, &m_lepton, &out, report);
  });
  return out;
}
inline void width_lepton_W(const Model &model, span<const double> m_N, span<const double> d_W, span<const double> m_lepton, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_lepton_W", {m_N.size(), d_W.size(), m_lepton.size(), out.size()});
  detail::call("nd_width_lepton_W", [&](nd_report *report) {
    return nd_width_lepton_W(model.get(), detail::length(n), m_N.data(), d_W.data(), m_lepton.data(), out.data(), report);
  });
}
inline std::vector<double> width_lepton_W(const Model &model, span<const double> m_N, span<const double> d_W, span<const double> m_lepton) {
  const std::size_t n = detail::common_size("nd_width_lepton_W", {m_N.size(), d_W.size(), m_lepton.size()});
  std::vector<double> out(n);
  detail::call("nd_width_lepton_W", [&](nd_report *report) {
    return nd_width_lepton_W(model.get(), detail::length(n), m_N.data(), d_W.data(), m_lepton.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_lepton_W_gradient(const Model &model, span<const double> m_N, span<const double> d_W, span<const double> m_lepton) {
  const std::size_t n = detail::common_size("nd_width_lepton_W", {m_N.size(), d_W.size(), m_lepton.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_width_lepton_W_gradient", [&](nd_report *report) {
    return nd_width_lepton_W_gradient(model.get(), detail::length(n), m_N.data(), d_W.data(), m_lepton.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_lepton_W_grid(const Model &model, span<const double> m_N, span<const double> d_W, span<const double> m_lepton) {
  const std::size_t n = detail::product("nd_width_lepton_W_grid", {m_N.size(), d_W.size(), m_lepton.size()});
  std::vector<double> out(n);
  detail::call("nd_width_lepton_W_grid", [&](nd_report *report) {
    return nd_width_lepton_W_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_W.size()), d_W.data(), detail::length(m_lepton.size()), m_lepton.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_lepton_W_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_W, span<const double> m_lepton) {
  const std::size_t n = detail::product("nd_width_lepton_W_grid", {m_N.size(), d_W.size(), m_lepton.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_width_lepton_W_grid_gradient", [&](nd_report *report) {
    return nd_width_lepton_W_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_W.size()), d_W.data(), detail::length(m_lepton.size()), m_lepton.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// sum of the two-body widths, the corrected N -> l W in both presets; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV].
inline double width_two_body(const Model &model, double m_N, double d_gamma, double d_Z, double d_W) {
  double out;
  detail::call("nd_width_two_body", [&](nd_report *report) {
    return nd_width_two_body(model.get(), 1, &m_N, &d_gamma, &d_Z, &d_W, &out, report);
  });
  return out;
}
inline void width_two_body(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_two_body", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size(), out.size()});
  detail::call("nd_width_two_body", [&](nd_report *report) {
    return nd_width_two_body(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.data(), report);
  });
}
inline std::vector<double> width_two_body(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_two_body", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_two_body", [&](nd_report *report) {
    return nd_width_two_body(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_two_body_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_two_body", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_width_two_body_gradient", [&](nd_report *report) {
    return nd_width_two_body_gradient(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_two_body_grid(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_two_body_grid", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_two_body_grid", [&](nd_report *report) {
    return nd_width_two_body_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_two_body_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_two_body_grid", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_width_two_body_grid_gradient", [&](nd_report *report) {
    return nd_width_two_body_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// branching ratio of N -> nu gamma in the total width; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [1].
inline double branching_nu_gamma(const Model &model, double m_N, double d_gamma, double d_Z, double d_W) {
  double out;
  detail::call("nd_branching_nu_gamma", [&](nd_report *report) {
    return nd_branching_nu_gamma(model.get(), 1, &m_N, &d_gamma, &d_Z, &d_W, &out, report);
  });
  return out;
}
inline void branching_nu_gamma(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W, span<double> out) {
  const std::size_t n = detail::common_size("nd_branching_nu_gamma", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size(), out.size()});
  detail::call("nd_branching_nu_gamma", [&](nd_report *report) {
    return nd_branching_nu_gamma(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.data(), report);
  });
}
inline std::vector<double> branching_nu_gamma(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_branching_nu_gamma", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_branching_nu_gamma", [&](nd_report *report) {
    return nd_branching_nu_gamma(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient branching_nu_gamma_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_branching_nu_gamma", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_branching_nu_gamma_gradient", [&](nd_report *report) {
    return nd_branching_nu_gamma_gradient(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> branching_nu_gamma_grid(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::product("nd_branching_nu_gamma_grid", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_branching_nu_gamma_grid", [&](nd_report *report) {
    return nd_branching_nu_gamma_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient branching_nu_gamma_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::product("nd_branching_nu_gamma_grid", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_branching_nu_gamma_grid_gradient", [&](nd_report *report) {
    return nd_branching_nu_gamma_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// branching ratio of N -> nu Z over two-body modes; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [1].
inline double branching_nu_Z(const Model &model, double m_N, double d_gamma, double d_Z, double d_W) {
  double out;
  detail::call("nd_branching_nu_Z", [&](nd_report *report) {
    return nd_branching_nu_Z(model.get(), 1, &m_N, &d_gamma, &d_Z, &d_W, &out, report);
  });
  return out;
}
inline void branching_nu_Z(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W, span<double> out) {
  const std::size_t n = detail::common_size("nd_branching_nu_Z", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size(), out.size()});
  detail::call("nd_branching_nu_Z", [&](nd_report *report) {
    return nd_branching_nu_Z(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.data(), report);
  });
}
inline std::vector<double> branching_nu_Z(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_branching_nu_Z", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_branching_nu_Z", [&](nd_report *report) {
    return nd_branching_nu_Z(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient branching_nu_Z_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_branching_nu_Z", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_branching_nu_Z_gradient", [&](nd_report *report) {
    return nd_branching_nu_Z_gradient(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> branching_nu_Z_grid(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::product("nd_branching_nu_Z_grid", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_branching_nu_Z_grid", [&](nd_report *report) {
    return nd_branching_nu_Z_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient branching_nu_Z_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::product("nd_branching_nu_Z_grid", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_branching_nu_Z_grid_gradient", [&](nd_report *report) {
    return nd_branching_nu_Z_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// branching ratio of N -> l W over two-body modes; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [1].
inline double branching_lepton_W(const Model &model, double m_N, double d_gamma, double d_Z, double d_W) {
  double out;
  detail::call("nd_branching_lepton_W", [&](nd_report *report) {
    return nd_branching_lepton_W(model.get(), 1, &m_N, &d_gamma, &d_Z, &d_W, &out, report);
  });
  return out;
}
inline void branching_lepton_W(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W, span<double> out) {
  const std::size_t n = detail::common_size("nd_branching_lepton_W", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size(), out.size()});
  detail::call("nd_branching_lepton_W", [&](nd_report *report) {
    return nd_branching_lepton_W(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.data(), report);
  });
}
inline std::vector<double> branching_lepton_W(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_branching_lepton_W", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_branching_lepton_W", [&](nd_report *report) {
    return nd_branching_lepton_W(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient branching_lepton_W_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_branching_lepton_W", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_branching_lepton_W_gradient", [&](nd_report *report) {
    return nd_branching_lepton_W_gradient(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> branching_lepton_W_grid(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::product("nd_branching_lepton_W_grid", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_branching_lepton_W_grid", [&](nd_report *report) {
    return nd_branching_lepton_W_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient branching_lepton_W_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::product("nd_branching_lepton_W_grid", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_branching_lepton_W_grid_gradient", [&](nd_report *report) {
    return nd_branching_lepton_W_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// Z -> N nubar, ONE of N nubar and Nbar nu, 0 from M_Z on; m_N [GeV], d_Z [GeV^-1] -> [GeV].
inline double width_Z_nu_N(const Model &model, double m_N, double d_Z) {
  double out;
  detail::call("nd_width_Z_nu_N", [&](nd_report *report) {
    return nd_width_Z_nu_N(model.get(), 1, &m_N, &d_Z, &out, report);
  });
  return out;
}
inline void width_Z_nu_N(const Model &model, span<const double> m_N, span<const double> d_Z, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_Z_nu_N", {m_N.size(), d_Z.size(), out.size()});
  detail::call("nd_width_Z_nu_N", [&](nd_report *report) {
    return nd_width_Z_nu_N(model.get(), detail::length(n), m_N.data(), d_Z.data(), out.data(), report);
  });
}
inline std::vector<double> width_Z_nu_N(const Model &model, span<const double> m_N, span<const double> d_Z) {
  const std::size_t n = detail::common_size("nd_width_Z_nu_N", {m_N.size(), d_Z.size()});
  std::vector<double> out(n);
  detail::call("nd_width_Z_nu_N", [&](nd_report *report) {
    return nd_width_Z_nu_N(model.get(), detail::length(n), m_N.data(), d_Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_Z_nu_N_gradient(const Model &model, span<const double> m_N, span<const double> d_Z) {
  const std::size_t n = detail::common_size("nd_width_Z_nu_N", {m_N.size(), d_Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_width_Z_nu_N_gradient", [&](nd_report *report) {
    return nd_width_Z_nu_N_gradient(model.get(), detail::length(n), m_N.data(), d_Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_Z_nu_N_grid(const Model &model, span<const double> m_N, span<const double> d_Z) {
  const std::size_t n = detail::product("nd_width_Z_nu_N_grid", {m_N.size(), d_Z.size()});
  std::vector<double> out(n);
  detail::call("nd_width_Z_nu_N_grid", [&](nd_report *report) {
    return nd_width_Z_nu_N_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_Z.size()), d_Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_Z_nu_N_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_Z) {
  const std::size_t n = detail::product("nd_width_Z_nu_N_grid", {m_N.size(), d_Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_width_Z_nu_N_grid_gradient", [&](nd_report *report) {
    return nd_width_Z_nu_N_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_Z.size()), d_Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// N -> nu e- e+ through photon and Z; own flavour: also through W, with the interference; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV].
inline double width_nu_e_e(const Model &model, double m_N, double d_gamma, double d_Z, double d_W) {
  double out;
  detail::call("nd_width_nu_e_e", [&](nd_report *report) {
    return nd_width_nu_e_e(model.get(), 1, &m_N, &d_gamma, &d_Z, &d_W, &out, report);
  });
  return out;
}
inline void width_nu_e_e(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_nu_e_e", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size(), out.size()});
  detail::call("nd_width_nu_e_e", [&](nd_report *report) {
    return nd_width_nu_e_e(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.data(), report);
  });
}
inline std::vector<double> width_nu_e_e(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_nu_e_e", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_nu_e_e", [&](nd_report *report) {
    return nd_width_nu_e_e(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_nu_e_e_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_nu_e_e", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_width_nu_e_e_gradient", [&](nd_report *report) {
    return nd_width_nu_e_e_gradient(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_nu_e_e_grid(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_nu_e_e_grid", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_nu_e_e_grid", [&](nd_report *report) {
    return nd_width_nu_e_e_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_nu_e_e_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_nu_e_e_grid", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_width_nu_e_e_grid_gradient", [&](nd_report *report) {
    return nd_width_nu_e_e_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// N -> nu mu- mu+ through photon and Z; own flavour: also through W, with the interference; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV].
inline double width_nu_mu_mu(const Model &model, double m_N, double d_gamma, double d_Z, double d_W) {
  double out;
  detail::call("nd_width_nu_mu_mu", [&](nd_report *report) {
    return nd_width_nu_mu_mu(model.get(), 1, &m_N, &d_gamma, &d_Z, &d_W, &out, report);
  });
  return out;
}
inline void width_nu_mu_mu(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_nu_mu_mu", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size(), out.size()});
  detail::call("nd_width_nu_mu_mu", [&](nd_report *report) {
    return nd_width_nu_mu_mu(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.data(), report);
  });
}
inline std::vector<double> width_nu_mu_mu(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_nu_mu_mu", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_nu_mu_mu", [&](nd_report *report) {
    return nd_width_nu_mu_mu(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_nu_mu_mu_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_nu_mu_mu", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_width_nu_mu_mu_gradient", [&](nd_report *report) {
    return nd_width_nu_mu_mu_gradient(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_nu_mu_mu_grid(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_nu_mu_mu_grid", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_nu_mu_mu_grid", [&](nd_report *report) {
    return nd_width_nu_mu_mu_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_nu_mu_mu_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_nu_mu_mu_grid", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_width_nu_mu_mu_grid_gradient", [&](nd_report *report) {
    return nd_width_nu_mu_mu_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// N -> nu tau- tau+ through photon and Z; own flavour: also through W, with the interference; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV].
inline double width_nu_tau_tau(const Model &model, double m_N, double d_gamma, double d_Z, double d_W) {
  double out;
  detail::call("nd_width_nu_tau_tau", [&](nd_report *report) {
    return nd_width_nu_tau_tau(model.get(), 1, &m_N, &d_gamma, &d_Z, &d_W, &out, report);
  });
  return out;
}
inline void width_nu_tau_tau(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_nu_tau_tau", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size(), out.size()});
  detail::call("nd_width_nu_tau_tau", [&](nd_report *report) {
    return nd_width_nu_tau_tau(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.data(), report);
  });
}
inline std::vector<double> width_nu_tau_tau(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_nu_tau_tau", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_nu_tau_tau", [&](nd_report *report) {
    return nd_width_nu_tau_tau(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_nu_tau_tau_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_nu_tau_tau", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_width_nu_tau_tau_gradient", [&](nd_report *report) {
    return nd_width_nu_tau_tau_gradient(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_nu_tau_tau_grid(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_nu_tau_tau_grid", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_nu_tau_tau_grid", [&](nd_report *report) {
    return nd_width_nu_tau_tau_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_nu_tau_tau_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_nu_tau_tau_grid", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_width_nu_tau_tau_grid_gradient", [&](nd_report *report) {
    return nd_width_nu_tau_tau_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// N -> nu nu' nubar' through Z, summed over nu', equal flavours with their interference; m_N [GeV], d_Z [GeV^-1] -> [GeV].
inline double width_nu_nu_nu(const Model &model, double m_N, double d_Z) {
  double out;
  detail::call("nd_width_nu_nu_nu", [&](nd_report *report) {
    return nd_width_nu_nu_nu(model.get(), 1, &m_N, &d_Z, &out, report);
  });
  return out;
}
inline void width_nu_nu_nu(const Model &model, span<const double> m_N, span<const double> d_Z, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_nu_nu_nu", {m_N.size(), d_Z.size(), out.size()});
  detail::call("nd_width_nu_nu_nu", [&](nd_report *report) {
    return nd_width_nu_nu_nu(model.get(), detail::length(n), m_N.data(), d_Z.data(), out.data(), report);
  });
}
inline std::vector<double> width_nu_nu_nu(const Model &model, span<const double> m_N, span<const double> d_Z) {
  const std::size_t n = detail::common_size("nd_width_nu_nu_nu", {m_N.size(), d_Z.size()});
  std::vector<double> out(n);
  detail::call("nd_width_nu_nu_nu", [&](nd_report *report) {
    return nd_width_nu_nu_nu(model.get(), detail::length(n), m_N.data(), d_Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_nu_nu_nu_gradient(const Model &model, span<const double> m_N, span<const double> d_Z) {
  const std::size_t n = detail::common_size("nd_width_nu_nu_nu", {m_N.size(), d_Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_width_nu_nu_nu_gradient", [&](nd_report *report) {
    return nd_width_nu_nu_nu_gradient(model.get(), detail::length(n), m_N.data(), d_Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_nu_nu_nu_grid(const Model &model, span<const double> m_N, span<const double> d_Z) {
  const std::size_t n = detail::product("nd_width_nu_nu_nu_grid", {m_N.size(), d_Z.size()});
  std::vector<double> out(n);
  detail::call("nd_width_nu_nu_nu_grid", [&](nd_report *report) {
    return nd_width_nu_nu_nu_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_Z.size()), d_Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_nu_nu_nu_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_Z) {
  const std::size_t n = detail::product("nd_width_nu_nu_nu_grid", {m_N.size(), d_Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_width_nu_nu_nu_grid_gradient", [&](nd_report *report) {
    return nd_width_nu_nu_nu_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_Z.size()), d_Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// N -> nu u ubar through photon and Z; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV].
inline double width_nu_u_u(const Model &model, double m_N, double d_gamma, double d_Z) {
  double out;
  detail::call("nd_width_nu_u_u", [&](nd_report *report) {
    return nd_width_nu_u_u(model.get(), 1, &m_N, &d_gamma, &d_Z, &out, report);
  });
  return out;
}
inline void width_nu_u_u(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_nu_u_u", {m_N.size(), d_gamma.size(), d_Z.size(), out.size()});
  detail::call("nd_width_nu_u_u", [&](nd_report *report) {
    return nd_width_nu_u_u(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), out.data(), report);
  });
}
inline std::vector<double> width_nu_u_u(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::common_size("nd_width_nu_u_u", {m_N.size(), d_gamma.size(), d_Z.size()});
  std::vector<double> out(n);
  detail::call("nd_width_nu_u_u", [&](nd_report *report) {
    return nd_width_nu_u_u(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_nu_u_u_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::common_size("nd_width_nu_u_u", {m_N.size(), d_gamma.size(), d_Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_width_nu_u_u_gradient", [&](nd_report *report) {
    return nd_width_nu_u_u_gradient(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_nu_u_u_grid(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::product("nd_width_nu_u_u_grid", {m_N.size(), d_gamma.size(), d_Z.size()});
  std::vector<double> out(n);
  detail::call("nd_width_nu_u_u_grid", [&](nd_report *report) {
    return nd_width_nu_u_u_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_nu_u_u_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::product("nd_width_nu_u_u_grid", {m_N.size(), d_gamma.size(), d_Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_width_nu_u_u_grid_gradient", [&](nd_report *report) {
    return nd_width_nu_u_u_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// N -> nu d dbar through photon and Z; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV].
inline double width_nu_d_d(const Model &model, double m_N, double d_gamma, double d_Z) {
  double out;
  detail::call("nd_width_nu_d_d", [&](nd_report *report) {
    return nd_width_nu_d_d(model.get(), 1, &m_N, &d_gamma, &d_Z, &out, report);
  });
  return out;
}
inline void width_nu_d_d(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_nu_d_d", {m_N.size(), d_gamma.size(), d_Z.size(), out.size()});
  detail::call("nd_width_nu_d_d", [&](nd_report *report) {
    return nd_width_nu_d_d(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), out.data(), report);
  });
}
inline std::vector<double> width_nu_d_d(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::common_size("nd_width_nu_d_d", {m_N.size(), d_gamma.size(), d_Z.size()});
  std::vector<double> out(n);
  detail::call("nd_width_nu_d_d", [&](nd_report *report) {
    return nd_width_nu_d_d(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_nu_d_d_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::common_size("nd_width_nu_d_d", {m_N.size(), d_gamma.size(), d_Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_width_nu_d_d_gradient", [&](nd_report *report) {
    return nd_width_nu_d_d_gradient(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_nu_d_d_grid(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::product("nd_width_nu_d_d_grid", {m_N.size(), d_gamma.size(), d_Z.size()});
  std::vector<double> out(n);
  detail::call("nd_width_nu_d_d_grid", [&](nd_report *report) {
    return nd_width_nu_d_d_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_nu_d_d_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::product("nd_width_nu_d_d_grid", {m_N.size(), d_gamma.size(), d_Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_width_nu_d_d_grid_gradient", [&](nd_report *report) {
    return nd_width_nu_d_d_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// N -> nu s sbar through photon and Z; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV].
inline double width_nu_s_s(const Model &model, double m_N, double d_gamma, double d_Z) {
  double out;
  detail::call("nd_width_nu_s_s", [&](nd_report *report) {
    return nd_width_nu_s_s(model.get(), 1, &m_N, &d_gamma, &d_Z, &out, report);
  });
  return out;
}
inline void width_nu_s_s(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_nu_s_s", {m_N.size(), d_gamma.size(), d_Z.size(), out.size()});
  detail::call("nd_width_nu_s_s", [&](nd_report *report) {
    return nd_width_nu_s_s(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), out.data(), report);
  });
}
inline std::vector<double> width_nu_s_s(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::common_size("nd_width_nu_s_s", {m_N.size(), d_gamma.size(), d_Z.size()});
  std::vector<double> out(n);
  detail::call("nd_width_nu_s_s", [&](nd_report *report) {
    return nd_width_nu_s_s(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_nu_s_s_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::common_size("nd_width_nu_s_s", {m_N.size(), d_gamma.size(), d_Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_width_nu_s_s_gradient", [&](nd_report *report) {
    return nd_width_nu_s_s_gradient(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_nu_s_s_grid(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::product("nd_width_nu_s_s_grid", {m_N.size(), d_gamma.size(), d_Z.size()});
  std::vector<double> out(n);
  detail::call("nd_width_nu_s_s_grid", [&](nd_report *report) {
    return nd_width_nu_s_s_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_nu_s_s_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::product("nd_width_nu_s_s_grid", {m_N.size(), d_gamma.size(), d_Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_width_nu_s_s_grid_gradient", [&](nd_report *report) {
    return nd_width_nu_s_s_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// N -> nu c cbar through photon and Z; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV].
inline double width_nu_c_c(const Model &model, double m_N, double d_gamma, double d_Z) {
  double out;
  detail::call("nd_width_nu_c_c", [&](nd_report *report) {
    return nd_width_nu_c_c(model.get(), 1, &m_N, &d_gamma, &d_Z, &out, report);
  });
  return out;
}
inline void width_nu_c_c(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_nu_c_c", {m_N.size(), d_gamma.size(), d_Z.size(), out.size()});
  detail::call("nd_width_nu_c_c", [&](nd_report *report) {
    return nd_width_nu_c_c(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), out.data(), report);
  });
}
inline std::vector<double> width_nu_c_c(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::common_size("nd_width_nu_c_c", {m_N.size(), d_gamma.size(), d_Z.size()});
  std::vector<double> out(n);
  detail::call("nd_width_nu_c_c", [&](nd_report *report) {
    return nd_width_nu_c_c(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_nu_c_c_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::common_size("nd_width_nu_c_c", {m_N.size(), d_gamma.size(), d_Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_width_nu_c_c_gradient", [&](nd_report *report) {
    return nd_width_nu_c_c_gradient(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_nu_c_c_grid(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::product("nd_width_nu_c_c_grid", {m_N.size(), d_gamma.size(), d_Z.size()});
  std::vector<double> out(n);
  detail::call("nd_width_nu_c_c_grid", [&](nd_report *report) {
    return nd_width_nu_c_c_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_nu_c_c_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::product("nd_width_nu_c_c_grid", {m_N.size(), d_gamma.size(), d_Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_width_nu_c_c_grid_gradient", [&](nd_report *report) {
    return nd_width_nu_c_c_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// N -> nu b bbar through photon and Z; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV].
inline double width_nu_b_b(const Model &model, double m_N, double d_gamma, double d_Z) {
  double out;
  detail::call("nd_width_nu_b_b", [&](nd_report *report) {
    return nd_width_nu_b_b(model.get(), 1, &m_N, &d_gamma, &d_Z, &out, report);
  });
  return out;
}
inline void width_nu_b_b(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_nu_b_b", {m_N.size(), d_gamma.size(), d_Z.size(), out.size()});
  detail::call("nd_width_nu_b_b", [&](nd_report *report) {
    return nd_width_nu_b_b(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), out.data(), report);
  });
}
inline std::vector<double> width_nu_b_b(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::common_size("nd_width_nu_b_b", {m_N.size(), d_gamma.size(), d_Z.size()});
  std::vector<double> out(n);
  detail::call("nd_width_nu_b_b", [&](nd_report *report) {
    return nd_width_nu_b_b(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_nu_b_b_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::common_size("nd_width_nu_b_b", {m_N.size(), d_gamma.size(), d_Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_width_nu_b_b_gradient", [&](nd_report *report) {
    return nd_width_nu_b_b_gradient(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_nu_b_b_grid(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::product("nd_width_nu_b_b_grid", {m_N.size(), d_gamma.size(), d_Z.size()});
  std::vector<double> out(n);
  detail::call("nd_width_nu_b_b_grid", [&](nd_report *report) {
    return nd_width_nu_b_b_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_nu_b_b_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::product("nd_width_nu_b_b_grid", {m_N.size(), d_gamma.size(), d_Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_width_nu_b_b_grid_gradient", [&](nd_report *report) {
    return nd_width_nu_b_b_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// N -> nu t tbar through photon and Z; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV].
inline double width_nu_t_t(const Model &model, double m_N, double d_gamma, double d_Z) {
  double out;
  detail::call("nd_width_nu_t_t", [&](nd_report *report) {
    return nd_width_nu_t_t(model.get(), 1, &m_N, &d_gamma, &d_Z, &out, report);
  });
  return out;
}
inline void width_nu_t_t(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_nu_t_t", {m_N.size(), d_gamma.size(), d_Z.size(), out.size()});
  detail::call("nd_width_nu_t_t", [&](nd_report *report) {
    return nd_width_nu_t_t(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), out.data(), report);
  });
}
inline std::vector<double> width_nu_t_t(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::common_size("nd_width_nu_t_t", {m_N.size(), d_gamma.size(), d_Z.size()});
  std::vector<double> out(n);
  detail::call("nd_width_nu_t_t", [&](nd_report *report) {
    return nd_width_nu_t_t(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_nu_t_t_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::common_size("nd_width_nu_t_t", {m_N.size(), d_gamma.size(), d_Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_width_nu_t_t_gradient", [&](nd_report *report) {
    return nd_width_nu_t_t_gradient(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_nu_t_t_grid(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::product("nd_width_nu_t_t_grid", {m_N.size(), d_gamma.size(), d_Z.size()});
  std::vector<double> out(n);
  detail::call("nd_width_nu_t_t_grid", [&](nd_report *report) {
    return nd_width_nu_t_t_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_nu_t_t_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::product("nd_width_nu_t_t_grid", {m_N.size(), d_gamma.size(), d_Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_width_nu_t_t_grid_gradient", [&](nd_report *report) {
    return nd_width_nu_t_t_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// N -> l e nu_e through W; 0 for flavour e, whose mode is in width_nu_e_e; m_N [GeV], d_W [GeV^-1] -> [GeV].
inline double width_lepton_e_nu(const Model &model, double m_N, double d_W) {
  double out;
  detail::call("nd_width_lepton_e_nu", [&](nd_report *report) {
    return nd_width_lepton_e_nu(model.get(), 1, &m_N, &d_W, &out, report);
  });
  return out;
}
inline void width_lepton_e_nu(const Model &model, span<const double> m_N, span<const double> d_W, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_lepton_e_nu", {m_N.size(), d_W.size(), out.size()});
  detail::call("nd_width_lepton_e_nu", [&](nd_report *report) {
    return nd_width_lepton_e_nu(model.get(), detail::length(n), m_N.data(), d_W.data(), out.data(), report);
  });
}
inline std::vector<double> width_lepton_e_nu(const Model &model, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_lepton_e_nu", {m_N.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_lepton_e_nu", [&](nd_report *report) {
    return nd_width_lepton_e_nu(model.get(), detail::length(n), m_N.data(), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_lepton_e_nu_gradient(const Model &model, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_lepton_e_nu", {m_N.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_width_lepton_e_nu_gradient", [&](nd_report *report) {
    return nd_width_lepton_e_nu_gradient(model.get(), detail::length(n), m_N.data(), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_lepton_e_nu_grid(const Model &model, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_lepton_e_nu_grid", {m_N.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_lepton_e_nu_grid", [&](nd_report *report) {
    return nd_width_lepton_e_nu_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_W.size()), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_lepton_e_nu_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_lepton_e_nu_grid", {m_N.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_width_lepton_e_nu_grid_gradient", [&](nd_report *report) {
    return nd_width_lepton_e_nu_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_W.size()), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// N -> l mu nu_mu through W; 0 for flavour mu, whose mode is in width_nu_mu_mu; m_N [GeV], d_W [GeV^-1] -> [GeV].
inline double width_lepton_mu_nu(const Model &model, double m_N, double d_W) {
  double out;
  detail::call("nd_width_lepton_mu_nu", [&](nd_report *report) {
    return nd_width_lepton_mu_nu(model.get(), 1, &m_N, &d_W, &out, report);
  });
  return out;
}
inline void width_lepton_mu_nu(const Model &model, span<const double> m_N, span<const double> d_W, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_lepton_mu_nu", {m_N.size(), d_W.size(), out.size()});
  detail::call("nd_width_lepton_mu_nu", [&](nd_report *report) {
    return nd_width_lepton_mu_nu(model.get(), detail::length(n), m_N.data(), d_W.data(), out.data(), report);
  });
}
inline std::vector<double> width_lepton_mu_nu(const Model &model, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_lepton_mu_nu", {m_N.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_lepton_mu_nu", [&](nd_report *report) {
    return nd_width_lepton_mu_nu(model.get(), detail::length(n), m_N.data(), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_lepton_mu_nu_gradient(const Model &model, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_lepton_mu_nu", {m_N.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_width_lepton_mu_nu_gradient", [&](nd_report *report) {
    return nd_width_lepton_mu_nu_gradient(model.get(), detail::length(n), m_N.data(), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_lepton_mu_nu_grid(const Model &model, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_lepton_mu_nu_grid", {m_N.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_lepton_mu_nu_grid", [&](nd_report *report) {
    return nd_width_lepton_mu_nu_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_W.size()), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_lepton_mu_nu_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_lepton_mu_nu_grid", {m_N.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_width_lepton_mu_nu_grid_gradient", [&](nd_report *report) {
    return nd_width_lepton_mu_nu_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_W.size()), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// N -> l tau nu_tau through W; 0 for flavour tau, whose mode is in width_nu_tau_tau; m_N [GeV], d_W [GeV^-1] -> [GeV].
inline double width_lepton_tau_nu(const Model &model, double m_N, double d_W) {
  double out;
  detail::call("nd_width_lepton_tau_nu", [&](nd_report *report) {
    return nd_width_lepton_tau_nu(model.get(), 1, &m_N, &d_W, &out, report);
  });
  return out;
}
inline void width_lepton_tau_nu(const Model &model, span<const double> m_N, span<const double> d_W, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_lepton_tau_nu", {m_N.size(), d_W.size(), out.size()});
  detail::call("nd_width_lepton_tau_nu", [&](nd_report *report) {
    return nd_width_lepton_tau_nu(model.get(), detail::length(n), m_N.data(), d_W.data(), out.data(), report);
  });
}
inline std::vector<double> width_lepton_tau_nu(const Model &model, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_lepton_tau_nu", {m_N.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_lepton_tau_nu", [&](nd_report *report) {
    return nd_width_lepton_tau_nu(model.get(), detail::length(n), m_N.data(), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_lepton_tau_nu_gradient(const Model &model, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_lepton_tau_nu", {m_N.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_width_lepton_tau_nu_gradient", [&](nd_report *report) {
    return nd_width_lepton_tau_nu_gradient(model.get(), detail::length(n), m_N.data(), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_lepton_tau_nu_grid(const Model &model, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_lepton_tau_nu_grid", {m_N.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_lepton_tau_nu_grid", [&](nd_report *report) {
    return nd_width_lepton_tau_nu_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_W.size()), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_lepton_tau_nu_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_lepton_tau_nu_grid", {m_N.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_width_lepton_tau_nu_grid_gradient", [&](nd_report *report) {
    return nd_width_lepton_tau_nu_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_W.size()), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// N -> l u dbar through W, unit CKM matrix; m_N [GeV], d_W [GeV^-1] -> [GeV].
inline double width_lepton_u_d(const Model &model, double m_N, double d_W) {
  double out;
  detail::call("nd_width_lepton_u_d", [&](nd_report *report) {
    return nd_width_lepton_u_d(model.get(), 1, &m_N, &d_W, &out, report);
  });
  return out;
}
inline void width_lepton_u_d(const Model &model, span<const double> m_N, span<const double> d_W, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_lepton_u_d", {m_N.size(), d_W.size(), out.size()});
  detail::call("nd_width_lepton_u_d", [&](nd_report *report) {
    return nd_width_lepton_u_d(model.get(), detail::length(n), m_N.data(), d_W.data(), out.data(), report);
  });
}
inline std::vector<double> width_lepton_u_d(const Model &model, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_lepton_u_d", {m_N.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_lepton_u_d", [&](nd_report *report) {
    return nd_width_lepton_u_d(model.get(), detail::length(n), m_N.data(), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_lepton_u_d_gradient(const Model &model, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_lepton_u_d", {m_N.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_width_lepton_u_d_gradient", [&](nd_report *report) {
    return nd_width_lepton_u_d_gradient(model.get(), detail::length(n), m_N.data(), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_lepton_u_d_grid(const Model &model, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_lepton_u_d_grid", {m_N.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_lepton_u_d_grid", [&](nd_report *report) {
    return nd_width_lepton_u_d_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_W.size()), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_lepton_u_d_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_lepton_u_d_grid", {m_N.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_width_lepton_u_d_grid_gradient", [&](nd_report *report) {
    return nd_width_lepton_u_d_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_W.size()), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// N -> l c sbar through W, unit CKM matrix; m_N [GeV], d_W [GeV^-1] -> [GeV].
inline double width_lepton_c_s(const Model &model, double m_N, double d_W) {
  double out;
  detail::call("nd_width_lepton_c_s", [&](nd_report *report) {
    return nd_width_lepton_c_s(model.get(), 1, &m_N, &d_W, &out, report);
  });
  return out;
}
inline void width_lepton_c_s(const Model &model, span<const double> m_N, span<const double> d_W, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_lepton_c_s", {m_N.size(), d_W.size(), out.size()});
  detail::call("nd_width_lepton_c_s", [&](nd_report *report) {
    return nd_width_lepton_c_s(model.get(), detail::length(n), m_N.data(), d_W.data(), out.data(), report);
  });
}
inline std::vector<double> width_lepton_c_s(const Model &model, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_lepton_c_s", {m_N.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_lepton_c_s", [&](nd_report *report) {
    return nd_width_lepton_c_s(model.get(), detail::length(n), m_N.data(), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_lepton_c_s_gradient(const Model &model, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_lepton_c_s", {m_N.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_width_lepton_c_s_gradient", [&](nd_report *report) {
    return nd_width_lepton_c_s_gradient(model.get(), detail::length(n), m_N.data(), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_lepton_c_s_grid(const Model &model, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_lepton_c_s_grid", {m_N.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_lepton_c_s_grid", [&](nd_report *report) {
    return nd_width_lepton_c_s_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_W.size()), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_lepton_c_s_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_lepton_c_s_grid", {m_N.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_width_lepton_c_s_grid_gradient", [&](nd_report *report) {
    return nd_width_lepton_c_s_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_W.size()), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// N -> l t bbar through W, unit CKM matrix; m_N [GeV], d_W [GeV^-1] -> [GeV].
inline double width_lepton_t_b(const Model &model, double m_N, double d_W) {
  double out;
  detail::call("nd_width_lepton_t_b", [&](nd_report *report) {
    return nd_width_lepton_t_b(model.get(), 1, &m_N, &d_W, &out, report);
  });
  return out;
}
inline void width_lepton_t_b(const Model &model, span<const double> m_N, span<const double> d_W, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_lepton_t_b", {m_N.size(), d_W.size(), out.size()});
  detail::call("nd_width_lepton_t_b", [&](nd_report *report) {
    return nd_width_lepton_t_b(model.get(), detail::length(n), m_N.data(), d_W.data(), out.data(), report);
  });
}
inline std::vector<double> width_lepton_t_b(const Model &model, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_lepton_t_b", {m_N.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_lepton_t_b", [&](nd_report *report) {
    return nd_width_lepton_t_b(model.get(), detail::length(n), m_N.data(), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_lepton_t_b_gradient(const Model &model, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_lepton_t_b", {m_N.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_width_lepton_t_b_gradient", [&](nd_report *report) {
    return nd_width_lepton_t_b_gradient(model.get(), detail::length(n), m_N.data(), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_lepton_t_b_grid(const Model &model, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_lepton_t_b_grid", {m_N.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_lepton_t_b_grid", [&](nd_report *report) {
    return nd_width_lepton_t_b_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_W.size()), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_lepton_t_b_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_lepton_t_b_grid", {m_N.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_width_lepton_t_b_grid_gradient", [&](nd_report *report) {
    return nd_width_lepton_t_b_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_W.size()), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// sum of all N -> nu f fbar and N -> l f f'; contains nu Z and l W on the mass shell; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV].
inline double width_three_body(const Model &model, double m_N, double d_gamma, double d_Z, double d_W) {
  double out;
  detail::call("nd_width_three_body", [&](nd_report *report) {
    return nd_width_three_body(model.get(), 1, &m_N, &d_gamma, &d_Z, &d_W, &out, report);
  });
  return out;
}
inline void width_three_body(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_three_body", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size(), out.size()});
  detail::call("nd_width_three_body", [&](nd_report *report) {
    return nd_width_three_body(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.data(), report);
  });
}
inline std::vector<double> width_three_body(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_three_body", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_three_body", [&](nd_report *report) {
    return nd_width_three_body(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_three_body_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_three_body", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_width_three_body_gradient", [&](nd_report *report) {
    return nd_width_three_body_gradient(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_three_body_grid(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_three_body_grid", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_three_body_grid", [&](nd_report *report) {
    return nd_width_three_body_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_three_body_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_three_body_grid", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_width_three_body_grid_gradient", [&](nd_report *report) {
    return nd_width_three_body_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// total width with Z and W of finite width; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV].
inline double width_full(const Model &model, double m_N, double d_gamma, double d_Z, double d_W) {
  double out;
  detail::call("nd_width_full", [&](nd_report *report) {
    return nd_width_full(model.get(), 1, &m_N, &d_gamma, &d_Z, &d_W, &out, report);
  });
  return out;
}
inline void width_full(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_full", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size(), out.size()});
  detail::call("nd_width_full", [&](nd_report *report) {
    return nd_width_full(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.data(), report);
  });
}
inline std::vector<double> width_full(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_full", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_full", [&](nd_report *report) {
    return nd_width_full(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_full_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_full", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_width_full_gradient", [&](nd_report *report) {
    return nd_width_full_gradient(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_full_grid(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_full_grid", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_full_grid", [&](nd_report *report) {
    return nd_width_full_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_full_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_full_grid", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_width_full_grid_gradient", [&](nd_report *report) {
    return nd_width_full_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// total width by the mode of the model; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV].
inline double width_total(const Model &model, double m_N, double d_gamma, double d_Z, double d_W) {
  double out;
  detail::call("nd_width_total", [&](nd_report *report) {
    return nd_width_total(model.get(), 1, &m_N, &d_gamma, &d_Z, &d_W, &out, report);
  });
  return out;
}
inline void width_total(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_total", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size(), out.size()});
  detail::call("nd_width_total", [&](nd_report *report) {
    return nd_width_total(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.data(), report);
  });
}
inline std::vector<double> width_total(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_total", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_total", [&](nd_report *report) {
    return nd_width_total(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_total_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_width_total", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_width_total_gradient", [&](nd_report *report) {
    return nd_width_total_gradient(model.get(), detail::length(n), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_total_grid(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_total_grid", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_width_total_grid", [&](nd_report *report) {
    return nd_width_total_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_total_grid_gradient(const Model &model, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::product("nd_width_total_grid", {m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_width_total_grid_gradient", [&](nd_report *report) {
    return nd_width_total_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// energy of N in the centre of mass; NaN where m_N > sqrt_s; sqrt_s [GeV], m_N [GeV] -> [GeV].
inline double energy_N(const Model &model, double sqrt_s, double m_N) {
  double out;
  detail::call("nd_energy_N", [&](nd_report *report) {
    return nd_energy_N(model.get(), 1, &sqrt_s, &m_N, &out, report);
  });
  return out;
}
inline void energy_N(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<double> out) {
  const std::size_t n = detail::common_size("nd_energy_N", {sqrt_s.size(), m_N.size(), out.size()});
  detail::call("nd_energy_N", [&](nd_report *report) {
    return nd_energy_N(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), out.data(), report);
  });
}
inline std::vector<double> energy_N(const Model &model, span<const double> sqrt_s, span<const double> m_N) {
  const std::size_t n = detail::common_size("nd_energy_N", {sqrt_s.size(), m_N.size()});
  std::vector<double> out(n);
  detail::call("nd_energy_N", [&](nd_report *report) {
    return nd_energy_N(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), out.data(), report);
  });
  return out;
}
inline WithGradient energy_N_gradient(const Model &model, span<const double> sqrt_s, span<const double> m_N) {
  const std::size_t n = detail::common_size("nd_energy_N", {sqrt_s.size(), m_N.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_energy_N_gradient", [&](nd_report *report) {
    return nd_energy_N_gradient(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> energy_N_grid(const Model &model, span<const double> sqrt_s, span<const double> m_N) {
  const std::size_t n = detail::product("nd_energy_N_grid", {sqrt_s.size(), m_N.size()});
  std::vector<double> out(n);
  detail::call("nd_energy_N_grid", [&](nd_report *report) {
    return nd_energy_N_grid(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(m_N.size()), m_N.data(), out.data(), report);
  });
  return out;
}
inline WithGradient energy_N_grid_gradient(const Model &model, span<const double> sqrt_s, span<const double> m_N) {
  const std::size_t n = detail::product("nd_energy_N_grid", {sqrt_s.size(), m_N.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_energy_N_grid_gradient", [&](nd_report *report) {
    return nd_energy_N_grid_gradient(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(m_N.size()), m_N.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// momentum of N in the centre of mass; NaN where m_N > sqrt_s; sqrt_s [GeV], m_N [GeV] -> [GeV].
inline double momentum_N(const Model &model, double sqrt_s, double m_N) {
  double out;
  detail::call("nd_momentum_N", [&](nd_report *report) {
    return nd_momentum_N(model.get(), 1, &sqrt_s, &m_N, &out, report);
  });
  return out;
}
inline void momentum_N(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<double> out) {
  const std::size_t n = detail::common_size("nd_momentum_N", {sqrt_s.size(), m_N.size(), out.size()});
  detail::call("nd_momentum_N", [&](nd_report *report) {
    return nd_momentum_N(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), out.data(), report);
  });
}
inline std::vector<double> momentum_N(const Model &model, span<const double> sqrt_s, span<const double> m_N) {
  const std::size_t n = detail::common_size("nd_momentum_N", {sqrt_s.size(), m_N.size()});
  std::vector<double> out(n);
  detail::call("nd_momentum_N", [&](nd_report *report) {
    return nd_momentum_N(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), out.data(), report);
  });
  return out;
}
inline WithGradient momentum_N_gradient(const Model &model, span<const double> sqrt_s, span<const double> m_N) {
  const std::size_t n = detail::common_size("nd_momentum_N", {sqrt_s.size(), m_N.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_momentum_N_gradient", [&](nd_report *report) {
    return nd_momentum_N_gradient(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> momentum_N_grid(const Model &model, span<const double> sqrt_s, span<const double> m_N) {
  const std::size_t n = detail::product("nd_momentum_N_grid", {sqrt_s.size(), m_N.size()});
  std::vector<double> out(n);
  detail::call("nd_momentum_N_grid", [&](nd_report *report) {
    return nd_momentum_N_grid(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(m_N.size()), m_N.data(), out.data(), report);
  });
  return out;
}
inline WithGradient momentum_N_grid_gradient(const Model &model, span<const double> sqrt_s, span<const double> m_N) {
  const std::size_t n = detail::product("nd_momentum_N_grid", {sqrt_s.size(), m_N.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_momentum_N_grid_gradient", [&](nd_report *report) {
    return nd_momentum_N_grid_gradient(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(m_N.size()), m_N.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// squared momentum transfer from e- to N; NaN where m_N > sqrt_s; sqrt_s [GeV], m_N [GeV], cos_theta [1] -> [GeV^2].
inline double mandelstam_t(const Model &model, double sqrt_s, double m_N, double cos_theta) {
  double out;
  detail::call("nd_mandelstam_t", [&](nd_report *report) {
    return nd_mandelstam_t(model.get(), 1, &sqrt_s, &m_N, &cos_theta, &out, report);
  });
  return out;
}
inline void mandelstam_t(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> cos_theta, span<double> out) {
  const std::size_t n = detail::common_size("nd_mandelstam_t", {sqrt_s.size(), m_N.size(), cos_theta.size(), out.size()});
  detail::call("nd_mandelstam_t", [&](nd_report *report) {
    return nd_mandelstam_t(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), cos_theta.data(), out.data(), report);
  });
}
inline std::vector<double> mandelstam_t(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> cos_theta) {
  const std::size_t n = detail::common_size("nd_mandelstam_t", {sqrt_s.size(), m_N.size(), cos_theta.size()});
  std::vector<double> out(n);
  detail::call("nd_mandelstam_t", [&](nd_report *report) {
    return nd_mandelstam_t(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), cos_theta.data(), out.data(), report);
  });
  return out;
}
inline WithGradient mandelstam_t_gradient(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> cos_theta) {
  const std::size_t n = detail::common_size("nd_mandelstam_t", {sqrt_s.size(), m_N.size(), cos_theta.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_mandelstam_t_gradient", [&](nd_report *report) {
    return nd_mandelstam_t_gradient(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), cos_theta.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> mandelstam_t_grid(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> cos_theta) {
  const std::size_t n = detail::product("nd_mandelstam_t_grid", {sqrt_s.size(), m_N.size(), cos_theta.size()});
  std::vector<double> out(n);
  detail::call("nd_mandelstam_t_grid", [&](nd_report *report) {
    return nd_mandelstam_t_grid(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(m_N.size()), m_N.data(), detail::length(cos_theta.size()), cos_theta.data(), out.data(), report);
  });
  return out;
}
inline WithGradient mandelstam_t_grid_gradient(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> cos_theta) {
  const std::size_t n = detail::product("nd_mandelstam_t_grid", {sqrt_s.size(), m_N.size(), cos_theta.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_mandelstam_t_grid_gradient", [&](nd_report *report) {
    return nd_mandelstam_t_grid_gradient(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(m_N.size()), m_N.data(), detail::length(cos_theta.size()), cos_theta.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// squared momentum transfer from e- to nubar; NaN where m_N > sqrt_s; sqrt_s [GeV], m_N [GeV], cos_theta [1] -> [GeV^2].
inline double mandelstam_u(const Model &model, double sqrt_s, double m_N, double cos_theta) {
  double out;
  detail::call("nd_mandelstam_u", [&](nd_report *report) {
    return nd_mandelstam_u(model.get(), 1, &sqrt_s, &m_N, &cos_theta, &out, report);
  });
  return out;
}
inline void mandelstam_u(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> cos_theta, span<double> out) {
  const std::size_t n = detail::common_size("nd_mandelstam_u", {sqrt_s.size(), m_N.size(), cos_theta.size(), out.size()});
  detail::call("nd_mandelstam_u", [&](nd_report *report) {
    return nd_mandelstam_u(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), cos_theta.data(), out.data(), report);
  });
}
inline std::vector<double> mandelstam_u(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> cos_theta) {
  const std::size_t n = detail::common_size("nd_mandelstam_u", {sqrt_s.size(), m_N.size(), cos_theta.size()});
  std::vector<double> out(n);
  detail::call("nd_mandelstam_u", [&](nd_report *report) {
    return nd_mandelstam_u(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), cos_theta.data(), out.data(), report);
  });
  return out;
}
inline WithGradient mandelstam_u_gradient(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> cos_theta) {
  const std::size_t n = detail::common_size("nd_mandelstam_u", {sqrt_s.size(), m_N.size(), cos_theta.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_mandelstam_u_gradient", [&](nd_report *report) {
    return nd_mandelstam_u_gradient(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), cos_theta.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> mandelstam_u_grid(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> cos_theta) {
  const std::size_t n = detail::product("nd_mandelstam_u_grid", {sqrt_s.size(), m_N.size(), cos_theta.size()});
  std::vector<double> out(n);
  detail::call("nd_mandelstam_u_grid", [&](nd_report *report) {
    return nd_mandelstam_u_grid(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(m_N.size()), m_N.data(), detail::length(cos_theta.size()), cos_theta.data(), out.data(), report);
  });
  return out;
}
inline WithGradient mandelstam_u_grid_gradient(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> cos_theta) {
  const std::size_t n = detail::product("nd_mandelstam_u_grid", {sqrt_s.size(), m_N.size(), cos_theta.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_mandelstam_u_grid_gradient", [&](nd_report *report) {
    return nd_mandelstam_u_grid_gradient(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(m_N.size()), m_N.data(), detail::length(cos_theta.size()), cos_theta.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// photon exchange; sqrt_s [GeV], m_N [GeV], d_gamma [GeV^-1] -> [GeV^-2].
inline double sigma_ee_photon(const Model &model, double sqrt_s, double m_N, double d_gamma) {
  double out;
  detail::call("nd_sigma_ee_photon", [&](nd_report *report) {
    return nd_sigma_ee_photon(model.get(), 1, &sqrt_s, &m_N, &d_gamma, &out, report);
  });
  return out;
}
inline void sigma_ee_photon(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma, span<double> out) {
  const std::size_t n = detail::common_size("nd_sigma_ee_photon", {sqrt_s.size(), m_N.size(), d_gamma.size(), out.size()});
  detail::call("nd_sigma_ee_photon", [&](nd_report *report) {
    return nd_sigma_ee_photon(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), d_gamma.data(), out.data(), report);
  });
}
inline std::vector<double> sigma_ee_photon(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma) {
  const std::size_t n = detail::common_size("nd_sigma_ee_photon", {sqrt_s.size(), m_N.size(), d_gamma.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_ee_photon", [&](nd_report *report) {
    return nd_sigma_ee_photon(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), d_gamma.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_ee_photon_gradient(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma) {
  const std::size_t n = detail::common_size("nd_sigma_ee_photon", {sqrt_s.size(), m_N.size(), d_gamma.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_sigma_ee_photon_gradient", [&](nd_report *report) {
    return nd_sigma_ee_photon_gradient(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), d_gamma.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> sigma_ee_photon_grid(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma) {
  const std::size_t n = detail::product("nd_sigma_ee_photon_grid", {sqrt_s.size(), m_N.size(), d_gamma.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_ee_photon_grid", [&](nd_report *report) {
    return nd_sigma_ee_photon_grid(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_ee_photon_grid_gradient(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma) {
  const std::size_t n = detail::product("nd_sigma_ee_photon_grid", {sqrt_s.size(), m_N.size(), d_gamma.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_sigma_ee_photon_grid_gradient", [&](nd_report *report) {
    return nd_sigma_ee_photon_grid_gradient(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// Z exchange; sqrt_s [GeV], m_N [GeV], d_Z [GeV^-1] -> [GeV^-2].
inline double sigma_ee_Z(const Model &model, double sqrt_s, double m_N, double d_Z) {
  double out;
  detail::call("nd_sigma_ee_Z", [&](nd_report *report) {
    return nd_sigma_ee_Z(model.get(), 1, &sqrt_s, &m_N, &d_Z, &out, report);
  });
  return out;
}
inline void sigma_ee_Z(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_Z, span<double> out) {
  const std::size_t n = detail::common_size("nd_sigma_ee_Z", {sqrt_s.size(), m_N.size(), d_Z.size(), out.size()});
  detail::call("nd_sigma_ee_Z", [&](nd_report *report) {
    return nd_sigma_ee_Z(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), d_Z.data(), out.data(), report);
  });
}
inline std::vector<double> sigma_ee_Z(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_Z) {
  const std::size_t n = detail::common_size("nd_sigma_ee_Z", {sqrt_s.size(), m_N.size(), d_Z.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_ee_Z", [&](nd_report *report) {
    return nd_sigma_ee_Z(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), d_Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_ee_Z_gradient(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_Z) {
  const std::size_t n = detail::common_size("nd_sigma_ee_Z", {sqrt_s.size(), m_N.size(), d_Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_sigma_ee_Z_gradient", [&](nd_report *report) {
    return nd_sigma_ee_Z_gradient(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), d_Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> sigma_ee_Z_grid(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_Z) {
  const std::size_t n = detail::product("nd_sigma_ee_Z_grid", {sqrt_s.size(), m_N.size(), d_Z.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_ee_Z_grid", [&](nd_report *report) {
    return nd_sigma_ee_Z_grid(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_Z.size()), d_Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_ee_Z_grid_gradient(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_Z) {
  const std::size_t n = detail::product("nd_sigma_ee_Z_grid", {sqrt_s.size(), m_N.size(), d_Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_sigma_ee_Z_grid_gradient", [&](nd_report *report) {
    return nd_sigma_ee_Z_grid_gradient(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_Z.size()), d_Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// photon-Z interference; preset paper: opposite sign; sqrt_s [GeV], m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV^-2].
inline double sigma_ee_photon_Z(const Model &model, double sqrt_s, double m_N, double d_gamma, double d_Z) {
  double out;
  detail::call("nd_sigma_ee_photon_Z", [&](nd_report *report) {
    return nd_sigma_ee_photon_Z(model.get(), 1, &sqrt_s, &m_N, &d_gamma, &d_Z, &out, report);
  });
  return out;
}
inline void sigma_ee_photon_Z(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<double> out) {
  const std::size_t n = detail::common_size("nd_sigma_ee_photon_Z", {sqrt_s.size(), m_N.size(), d_gamma.size(), d_Z.size(), out.size()});
  detail::call("nd_sigma_ee_photon_Z", [&](nd_report *report) {
    return nd_sigma_ee_photon_Z(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), d_gamma.data(), d_Z.data(), out.data(), report);
  });
}
inline std::vector<double> sigma_ee_photon_Z(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::common_size("nd_sigma_ee_photon_Z", {sqrt_s.size(), m_N.size(), d_gamma.size(), d_Z.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_ee_photon_Z", [&](nd_report *report) {
    return nd_sigma_ee_photon_Z(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), d_gamma.data(), d_Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_ee_photon_Z_gradient(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::common_size("nd_sigma_ee_photon_Z", {sqrt_s.size(), m_N.size(), d_gamma.size(), d_Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_sigma_ee_photon_Z_gradient", [&](nd_report *report) {
    return nd_sigma_ee_photon_Z_gradient(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), d_gamma.data(), d_Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> sigma_ee_photon_Z_grid(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::product("nd_sigma_ee_photon_Z_grid", {sqrt_s.size(), m_N.size(), d_gamma.size(), d_Z.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_ee_photon_Z_grid", [&](nd_report *report) {
    return nd_sigma_ee_photon_Z_grid(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_ee_photon_Z_grid_gradient(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z) {
  const std::size_t n = detail::product("nd_sigma_ee_photon_Z_grid", {sqrt_s.size(), m_N.size(), d_gamma.size(), d_Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_sigma_ee_photon_Z_grid_gradient", [&](nd_report *report) {
    return nd_sigma_ee_photon_Z_grid_gradient(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// W exchange (flavour e); preset paper: eq. (13) as printed; sqrt_s [GeV], m_N [GeV], d_W [GeV^-1] -> [GeV^-2].
inline double sigma_ee_W(const Model &model, double sqrt_s, double m_N, double d_W) {
  double out;
  detail::call("nd_sigma_ee_W", [&](nd_report *report) {
    return nd_sigma_ee_W(model.get(), 1, &sqrt_s, &m_N, &d_W, &out, report);
  });
  return out;
}
inline void sigma_ee_W(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_W, span<double> out) {
  const std::size_t n = detail::common_size("nd_sigma_ee_W", {sqrt_s.size(), m_N.size(), d_W.size(), out.size()});
  detail::call("nd_sigma_ee_W", [&](nd_report *report) {
    return nd_sigma_ee_W(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), d_W.data(), out.data(), report);
  });
}
inline std::vector<double> sigma_ee_W(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_sigma_ee_W", {sqrt_s.size(), m_N.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_ee_W", [&](nd_report *report) {
    return nd_sigma_ee_W(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_ee_W_gradient(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_sigma_ee_W", {sqrt_s.size(), m_N.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_sigma_ee_W_gradient", [&](nd_report *report) {
    return nd_sigma_ee_W_gradient(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> sigma_ee_W_grid(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::product("nd_sigma_ee_W_grid", {sqrt_s.size(), m_N.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_ee_W_grid", [&](nd_report *report) {
    return nd_sigma_ee_W_grid(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_W.size()), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_ee_W_grid_gradient(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_W) {
  const std::size_t n = detail::product("nd_sigma_ee_W_grid", {sqrt_s.size(), m_N.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_sigma_ee_W_grid_gradient", [&](nd_report *report) {
    return nd_sigma_ee_W_grid_gradient(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_W.size()), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// photon-W interference (flavour e); preset paper: 0; sqrt_s [GeV], m_N [GeV], d_gamma [GeV^-1], d_W [GeV^-1] -> [GeV^-2].
inline double sigma_ee_photon_W(const Model &model, double sqrt_s, double m_N, double d_gamma, double d_W) {
  double out;
  detail::call("nd_sigma_ee_photon_W", [&](nd_report *report) {
    return nd_sigma_ee_photon_W(model.get(), 1, &sqrt_s, &m_N, &d_gamma, &d_W, &out, report);
  });
  return out;
}
inline void sigma_ee_photon_W(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma, span<const double> d_W, span<double> out) {
  const std::size_t n = detail::common_size("nd_sigma_ee_photon_W", {sqrt_s.size(), m_N.size(), d_gamma.size(), d_W.size(), out.size()});
  detail::call("nd_sigma_ee_photon_W", [&](nd_report *report) {
    return nd_sigma_ee_photon_W(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), d_gamma.data(), d_W.data(), out.data(), report);
  });
}
inline std::vector<double> sigma_ee_photon_W(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_sigma_ee_photon_W", {sqrt_s.size(), m_N.size(), d_gamma.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_ee_photon_W", [&](nd_report *report) {
    return nd_sigma_ee_photon_W(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), d_gamma.data(), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_ee_photon_W_gradient(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_sigma_ee_photon_W", {sqrt_s.size(), m_N.size(), d_gamma.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_sigma_ee_photon_W_gradient", [&](nd_report *report) {
    return nd_sigma_ee_photon_W_gradient(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), d_gamma.data(), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> sigma_ee_photon_W_grid(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma, span<const double> d_W) {
  const std::size_t n = detail::product("nd_sigma_ee_photon_W_grid", {sqrt_s.size(), m_N.size(), d_gamma.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_ee_photon_W_grid", [&](nd_report *report) {
    return nd_sigma_ee_photon_W_grid(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_W.size()), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_ee_photon_W_grid_gradient(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma, span<const double> d_W) {
  const std::size_t n = detail::product("nd_sigma_ee_photon_W_grid", {sqrt_s.size(), m_N.size(), d_gamma.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_sigma_ee_photon_W_grid_gradient", [&](nd_report *report) {
    return nd_sigma_ee_photon_W_grid_gradient(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_W.size()), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// Z-W interference (flavour e); preset paper: 0; sqrt_s [GeV], m_N [GeV], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV^-2].
inline double sigma_ee_Z_W(const Model &model, double sqrt_s, double m_N, double d_Z, double d_W) {
  double out;
  detail::call("nd_sigma_ee_Z_W", [&](nd_report *report) {
    return nd_sigma_ee_Z_W(model.get(), 1, &sqrt_s, &m_N, &d_Z, &d_W, &out, report);
  });
  return out;
}
inline void sigma_ee_Z_W(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_Z, span<const double> d_W, span<double> out) {
  const std::size_t n = detail::common_size("nd_sigma_ee_Z_W", {sqrt_s.size(), m_N.size(), d_Z.size(), d_W.size(), out.size()});
  detail::call("nd_sigma_ee_Z_W", [&](nd_report *report) {
    return nd_sigma_ee_Z_W(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), d_Z.data(), d_W.data(), out.data(), report);
  });
}
inline std::vector<double> sigma_ee_Z_W(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_sigma_ee_Z_W", {sqrt_s.size(), m_N.size(), d_Z.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_ee_Z_W", [&](nd_report *report) {
    return nd_sigma_ee_Z_W(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), d_Z.data(), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_ee_Z_W_gradient(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_sigma_ee_Z_W", {sqrt_s.size(), m_N.size(), d_Z.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_sigma_ee_Z_W_gradient", [&](nd_report *report) {
    return nd_sigma_ee_Z_W_gradient(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), d_Z.data(), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> sigma_ee_Z_W_grid(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::product("nd_sigma_ee_Z_W_grid", {sqrt_s.size(), m_N.size(), d_Z.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_ee_Z_W_grid", [&](nd_report *report) {
    return nd_sigma_ee_Z_W_grid(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_ee_Z_W_grid_gradient(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::product("nd_sigma_ee_Z_W_grid", {sqrt_s.size(), m_N.size(), d_Z.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_sigma_ee_Z_W_grid_gradient", [&](nd_report *report) {
    return nd_sigma_ee_Z_W_grid_gradient(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// total cross section, ONE of N nubar and Nbar nu; the terms with W for flavour e only; sqrt_s [GeV], m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV^-2].
inline double sigma_ee_N_nu(const Model &model, double sqrt_s, double m_N, double d_gamma, double d_Z, double d_W) {
  double out;
  detail::call("nd_sigma_ee_N_nu", [&](nd_report *report) {
    return nd_sigma_ee_N_nu(model.get(), 1, &sqrt_s, &m_N, &d_gamma, &d_Z, &d_W, &out, report);
  });
  return out;
}
inline void sigma_ee_N_nu(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W, span<double> out) {
  const std::size_t n = detail::common_size("nd_sigma_ee_N_nu", {sqrt_s.size(), m_N.size(), d_gamma.size(), d_Z.size(), d_W.size(), out.size()});
  detail::call("nd_sigma_ee_N_nu", [&](nd_report *report) {
    return nd_sigma_ee_N_nu(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.data(), report);
  });
}
inline std::vector<double> sigma_ee_N_nu(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_sigma_ee_N_nu", {sqrt_s.size(), m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_ee_N_nu", [&](nd_report *report) {
    return nd_sigma_ee_N_nu(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_ee_N_nu_gradient(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::common_size("nd_sigma_ee_N_nu", {sqrt_s.size(), m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(5 * n)};
  detail::call("nd_sigma_ee_N_nu_gradient", [&](nd_report *report) {
    return nd_sigma_ee_N_nu_gradient(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> sigma_ee_N_nu_grid(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::product("nd_sigma_ee_N_nu_grid", {sqrt_s.size(), m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_ee_N_nu_grid", [&](nd_report *report) {
    return nd_sigma_ee_N_nu_grid(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_ee_N_nu_grid_gradient(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W) {
  const std::size_t n = detail::product("nd_sigma_ee_N_nu_grid", {sqrt_s.size(), m_N.size(), d_gamma.size(), d_Z.size(), d_W.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(5 * n)};
  detail::call("nd_sigma_ee_N_nu_grid_gradient", [&](nd_report *report) {
    return nd_sigma_ee_N_nu_grid_gradient(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// d sigma / d cos_theta, ONE of N nubar and Nbar nu (Nbar nu: -cos_theta); sqrt_s [GeV], m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1], cos_theta [1] -> [GeV^-2].
inline double dsigma_ee_dcos(const Model &model, double sqrt_s, double m_N, double d_gamma, double d_Z, double d_W, double cos_theta) {
  double out;
  detail::call("nd_dsigma_ee_dcos", [&](nd_report *report) {
    return nd_dsigma_ee_dcos(model.get(), 1, &sqrt_s, &m_N, &d_gamma, &d_Z, &d_W, &cos_theta, &out, report);
  });
  return out;
}
inline void dsigma_ee_dcos(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W, span<const double> cos_theta, span<double> out) {
  const std::size_t n = detail::common_size("nd_dsigma_ee_dcos", {sqrt_s.size(), m_N.size(), d_gamma.size(), d_Z.size(), d_W.size(), cos_theta.size(), out.size()});
  detail::call("nd_dsigma_ee_dcos", [&](nd_report *report) {
    return nd_dsigma_ee_dcos(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), cos_theta.data(), out.data(), report);
  });
}
inline std::vector<double> dsigma_ee_dcos(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W, span<const double> cos_theta) {
  const std::size_t n = detail::common_size("nd_dsigma_ee_dcos", {sqrt_s.size(), m_N.size(), d_gamma.size(), d_Z.size(), d_W.size(), cos_theta.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_ee_dcos", [&](nd_report *report) {
    return nd_dsigma_ee_dcos(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), cos_theta.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_ee_dcos_gradient(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W, span<const double> cos_theta) {
  const std::size_t n = detail::common_size("nd_dsigma_ee_dcos", {sqrt_s.size(), m_N.size(), d_gamma.size(), d_Z.size(), d_W.size(), cos_theta.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(6 * n)};
  detail::call("nd_dsigma_ee_dcos_gradient", [&](nd_report *report) {
    return nd_dsigma_ee_dcos_gradient(model.get(), detail::length(n), sqrt_s.data(), m_N.data(), d_gamma.data(), d_Z.data(), d_W.data(), cos_theta.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> dsigma_ee_dcos_grid(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W, span<const double> cos_theta) {
  const std::size_t n = detail::product("nd_dsigma_ee_dcos_grid", {sqrt_s.size(), m_N.size(), d_gamma.size(), d_Z.size(), d_W.size(), cos_theta.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_ee_dcos_grid", [&](nd_report *report) {
    return nd_dsigma_ee_dcos_grid(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), detail::length(cos_theta.size()), cos_theta.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_ee_dcos_grid_gradient(const Model &model, span<const double> sqrt_s, span<const double> m_N, span<const double> d_gamma, span<const double> d_Z, span<const double> d_W, span<const double> cos_theta) {
  const std::size_t n = detail::product("nd_dsigma_ee_dcos_grid", {sqrt_s.size(), m_N.size(), d_gamma.size(), d_Z.size(), d_W.size(), cos_theta.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(6 * n)};
  detail::call("nd_dsigma_ee_dcos_grid_gradient", [&](nd_report *report) {
    return nd_dsigma_ee_dcos_grid_gradient(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(d_Z.size()), d_Z.data(), detail::length(d_W.size()), d_W.data(), detail::length(cos_theta.size()), cos_theta.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// e+ e- -> nu nubar of the standard model, sum over three flavours, W and Z exchange at tree level; sqrt_s [GeV] -> [GeV^-2].
inline double sigma_ee_nu_nu(const Model &model, double sqrt_s) {
  double out;
  detail::call("nd_sigma_ee_nu_nu", [&](nd_report *report) {
    return nd_sigma_ee_nu_nu(model.get(), 1, &sqrt_s, &out, report);
  });
  return out;
}
inline void sigma_ee_nu_nu(const Model &model, span<const double> sqrt_s, span<double> out) {
  const std::size_t n = detail::common_size("nd_sigma_ee_nu_nu", {sqrt_s.size(), out.size()});
  detail::call("nd_sigma_ee_nu_nu", [&](nd_report *report) {
    return nd_sigma_ee_nu_nu(model.get(), detail::length(n), sqrt_s.data(), out.data(), report);
  });
}
inline std::vector<double> sigma_ee_nu_nu(const Model &model, span<const double> sqrt_s) {
  const std::size_t n = detail::common_size("nd_sigma_ee_nu_nu", {sqrt_s.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_ee_nu_nu", [&](nd_report *report) {
    return nd_sigma_ee_nu_nu(model.get(), detail::length(n), sqrt_s.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_ee_nu_nu_gradient(const Model &model, span<const double> sqrt_s) {
  const std::size_t n = detail::common_size("nd_sigma_ee_nu_nu", {sqrt_s.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(1 * n)};
  detail::call("nd_sigma_ee_nu_nu_gradient", [&](nd_report *report) {
    return nd_sigma_ee_nu_nu_gradient(model.get(), detail::length(n), sqrt_s.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> sigma_ee_nu_nu_grid(const Model &model, span<const double> sqrt_s) {
  const std::size_t n = detail::product("nd_sigma_ee_nu_nu_grid", {sqrt_s.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_ee_nu_nu_grid", [&](nd_report *report) {
    return nd_sigma_ee_nu_nu_grid(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_ee_nu_nu_grid_gradient(const Model &model, span<const double> sqrt_s) {
  const std::size_t n = detail::product("nd_sigma_ee_nu_nu_grid", {sqrt_s.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(1 * n)};
  detail::call("nd_sigma_ee_nu_nu_grid_gradient", [&](nd_report *report) {
    return nd_sigma_ee_nu_nu_grid_gradient(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// d^2 sigma / (dx dcos_theta) of e+ e- -> nu_mu nubar_mu gamma (or nu_tau), one flavour; sqrt_s [GeV], x [1], cos_theta [1] -> [GeV^-2].
inline double dsigma_ee_nu_mu_gamma_dx_dcos(const Model &model, double sqrt_s, double x, double cos_theta) {
  double out;
  detail::call("nd_dsigma_ee_nu_mu_gamma_dx_dcos", [&](nd_report *report) {
    return nd_dsigma_ee_nu_mu_gamma_dx_dcos(model.get(), 1, &sqrt_s, &x, &cos_theta, &out, report);
  });
  return out;
}
inline void dsigma_ee_nu_mu_gamma_dx_dcos(const Model &model, span<const double> sqrt_s, span<const double> x, span<const double> cos_theta, span<double> out) {
  const std::size_t n = detail::common_size("nd_dsigma_ee_nu_mu_gamma_dx_dcos", {sqrt_s.size(), x.size(), cos_theta.size(), out.size()});
  detail::call("nd_dsigma_ee_nu_mu_gamma_dx_dcos", [&](nd_report *report) {
    return nd_dsigma_ee_nu_mu_gamma_dx_dcos(model.get(), detail::length(n), sqrt_s.data(), x.data(), cos_theta.data(), out.data(), report);
  });
}
inline std::vector<double> dsigma_ee_nu_mu_gamma_dx_dcos(const Model &model, span<const double> sqrt_s, span<const double> x, span<const double> cos_theta) {
  const std::size_t n = detail::common_size("nd_dsigma_ee_nu_mu_gamma_dx_dcos", {sqrt_s.size(), x.size(), cos_theta.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_ee_nu_mu_gamma_dx_dcos", [&](nd_report *report) {
    return nd_dsigma_ee_nu_mu_gamma_dx_dcos(model.get(), detail::length(n), sqrt_s.data(), x.data(), cos_theta.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_ee_nu_mu_gamma_dx_dcos_gradient(const Model &model, span<const double> sqrt_s, span<const double> x, span<const double> cos_theta) {
  const std::size_t n = detail::common_size("nd_dsigma_ee_nu_mu_gamma_dx_dcos", {sqrt_s.size(), x.size(), cos_theta.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_dsigma_ee_nu_mu_gamma_dx_dcos_gradient", [&](nd_report *report) {
    return nd_dsigma_ee_nu_mu_gamma_dx_dcos_gradient(model.get(), detail::length(n), sqrt_s.data(), x.data(), cos_theta.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> dsigma_ee_nu_mu_gamma_dx_dcos_grid(const Model &model, span<const double> sqrt_s, span<const double> x, span<const double> cos_theta) {
  const std::size_t n = detail::product("nd_dsigma_ee_nu_mu_gamma_dx_dcos_grid", {sqrt_s.size(), x.size(), cos_theta.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_ee_nu_mu_gamma_dx_dcos_grid", [&](nd_report *report) {
    return nd_dsigma_ee_nu_mu_gamma_dx_dcos_grid(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(x.size()), x.data(), detail::length(cos_theta.size()), cos_theta.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_ee_nu_mu_gamma_dx_dcos_grid_gradient(const Model &model, span<const double> sqrt_s, span<const double> x, span<const double> cos_theta) {
  const std::size_t n = detail::product("nd_dsigma_ee_nu_mu_gamma_dx_dcos_grid", {sqrt_s.size(), x.size(), cos_theta.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_dsigma_ee_nu_mu_gamma_dx_dcos_grid_gradient", [&](nd_report *report) {
    return nd_dsigma_ee_nu_mu_gamma_dx_dcos_grid_gradient(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(x.size()), x.data(), detail::length(cos_theta.size()), cos_theta.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// d^2 sigma / (dx dcos_theta) of e+ e- -> nu_e nubar_e gamma, exact tree with W and Z; sqrt_s [GeV], x [1], cos_theta [1] -> [GeV^-2].
inline double dsigma_ee_nu_e_gamma_dx_dcos(const Model &model, double sqrt_s, double x, double cos_theta) {
  double out;
  detail::call("nd_dsigma_ee_nu_e_gamma_dx_dcos", [&](nd_report *report) {
    return nd_dsigma_ee_nu_e_gamma_dx_dcos(model.get(), 1, &sqrt_s, &x, &cos_theta, &out, report);
  });
  return out;
}
inline void dsigma_ee_nu_e_gamma_dx_dcos(const Model &model, span<const double> sqrt_s, span<const double> x, span<const double> cos_theta, span<double> out) {
  const std::size_t n = detail::common_size("nd_dsigma_ee_nu_e_gamma_dx_dcos", {sqrt_s.size(), x.size(), cos_theta.size(), out.size()});
  detail::call("nd_dsigma_ee_nu_e_gamma_dx_dcos", [&](nd_report *report) {
    return nd_dsigma_ee_nu_e_gamma_dx_dcos(model.get(), detail::length(n), sqrt_s.data(), x.data(), cos_theta.data(), out.data(), report);
  });
}
inline std::vector<double> dsigma_ee_nu_e_gamma_dx_dcos(const Model &model, span<const double> sqrt_s, span<const double> x, span<const double> cos_theta) {
  const std::size_t n = detail::common_size("nd_dsigma_ee_nu_e_gamma_dx_dcos", {sqrt_s.size(), x.size(), cos_theta.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_ee_nu_e_gamma_dx_dcos", [&](nd_report *report) {
    return nd_dsigma_ee_nu_e_gamma_dx_dcos(model.get(), detail::length(n), sqrt_s.data(), x.data(), cos_theta.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_ee_nu_e_gamma_dx_dcos_gradient(const Model &model, span<const double> sqrt_s, span<const double> x, span<const double> cos_theta) {
  const std::size_t n = detail::common_size("nd_dsigma_ee_nu_e_gamma_dx_dcos", {sqrt_s.size(), x.size(), cos_theta.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_dsigma_ee_nu_e_gamma_dx_dcos_gradient", [&](nd_report *report) {
    return nd_dsigma_ee_nu_e_gamma_dx_dcos_gradient(model.get(), detail::length(n), sqrt_s.data(), x.data(), cos_theta.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> dsigma_ee_nu_e_gamma_dx_dcos_grid(const Model &model, span<const double> sqrt_s, span<const double> x, span<const double> cos_theta) {
  const std::size_t n = detail::product("nd_dsigma_ee_nu_e_gamma_dx_dcos_grid", {sqrt_s.size(), x.size(), cos_theta.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_ee_nu_e_gamma_dx_dcos_grid", [&](nd_report *report) {
    return nd_dsigma_ee_nu_e_gamma_dx_dcos_grid(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(x.size()), x.data(), detail::length(cos_theta.size()), cos_theta.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_ee_nu_e_gamma_dx_dcos_grid_gradient(const Model &model, span<const double> sqrt_s, span<const double> x, span<const double> cos_theta) {
  const std::size_t n = detail::product("nd_dsigma_ee_nu_e_gamma_dx_dcos_grid", {sqrt_s.size(), x.size(), cos_theta.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_dsigma_ee_nu_e_gamma_dx_dcos_grid_gradient", [&](nd_report *report) {
    return nd_dsigma_ee_nu_e_gamma_dx_dcos_grid_gradient(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(x.size()), x.data(), detail::length(cos_theta.size()), cos_theta.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// d^2 sigma / (dx dcos_theta) of e+ e- -> nu nubar gamma, sum over three flavours; sqrt_s [GeV], x [1], cos_theta [1] -> [GeV^-2].
inline double dsigma_ee_nu_nu_gamma_dx_dcos(const Model &model, double sqrt_s, double x, double cos_theta) {
  double out;
  detail::call("nd_dsigma_ee_nu_nu_gamma_dx_dcos", [&](nd_report *report) {
    return nd_dsigma_ee_nu_nu_gamma_dx_dcos(model.get(), 1, &sqrt_s, &x, &cos_theta, &out, report);
  });
  return out;
}
inline void dsigma_ee_nu_nu_gamma_dx_dcos(const Model &model, span<const double> sqrt_s, span<const double> x, span<const double> cos_theta, span<double> out) {
  const std::size_t n = detail::common_size("nd_dsigma_ee_nu_nu_gamma_dx_dcos", {sqrt_s.size(), x.size(), cos_theta.size(), out.size()});
  detail::call("nd_dsigma_ee_nu_nu_gamma_dx_dcos", [&](nd_report *report) {
    return nd_dsigma_ee_nu_nu_gamma_dx_dcos(model.get(), detail::length(n), sqrt_s.data(), x.data(), cos_theta.data(), out.data(), report);
  });
}
inline std::vector<double> dsigma_ee_nu_nu_gamma_dx_dcos(const Model &model, span<const double> sqrt_s, span<const double> x, span<const double> cos_theta) {
  const std::size_t n = detail::common_size("nd_dsigma_ee_nu_nu_gamma_dx_dcos", {sqrt_s.size(), x.size(), cos_theta.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_ee_nu_nu_gamma_dx_dcos", [&](nd_report *report) {
    return nd_dsigma_ee_nu_nu_gamma_dx_dcos(model.get(), detail::length(n), sqrt_s.data(), x.data(), cos_theta.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_ee_nu_nu_gamma_dx_dcos_gradient(const Model &model, span<const double> sqrt_s, span<const double> x, span<const double> cos_theta) {
  const std::size_t n = detail::common_size("nd_dsigma_ee_nu_nu_gamma_dx_dcos", {sqrt_s.size(), x.size(), cos_theta.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_dsigma_ee_nu_nu_gamma_dx_dcos_gradient", [&](nd_report *report) {
    return nd_dsigma_ee_nu_nu_gamma_dx_dcos_gradient(model.get(), detail::length(n), sqrt_s.data(), x.data(), cos_theta.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> dsigma_ee_nu_nu_gamma_dx_dcos_grid(const Model &model, span<const double> sqrt_s, span<const double> x, span<const double> cos_theta) {
  const std::size_t n = detail::product("nd_dsigma_ee_nu_nu_gamma_dx_dcos_grid", {sqrt_s.size(), x.size(), cos_theta.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_ee_nu_nu_gamma_dx_dcos_grid", [&](nd_report *report) {
    return nd_dsigma_ee_nu_nu_gamma_dx_dcos_grid(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(x.size()), x.data(), detail::length(cos_theta.size()), cos_theta.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_ee_nu_nu_gamma_dx_dcos_grid_gradient(const Model &model, span<const double> sqrt_s, span<const double> x, span<const double> cos_theta) {
  const std::size_t n = detail::product("nd_dsigma_ee_nu_nu_gamma_dx_dcos_grid", {sqrt_s.size(), x.size(), cos_theta.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_dsigma_ee_nu_nu_gamma_dx_dcos_grid_gradient", [&](nd_report *report) {
    return nd_dsigma_ee_nu_nu_gamma_dx_dcos_grid_gradient(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(x.size()), x.data(), detail::length(cos_theta.size()), cos_theta.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// mean decay length; m_N [GeV], width [GeV], momentum [GeV] -> [m].
inline double decay_length(const Model &model, double m_N, double width, double momentum) {
  double out;
  detail::call("nd_decay_length", [&](nd_report *report) {
    return nd_decay_length(model.get(), 1, &m_N, &width, &momentum, &out, report);
  });
  return out;
}
inline void decay_length(const Model &model, span<const double> m_N, span<const double> width, span<const double> momentum, span<double> out) {
  const std::size_t n = detail::common_size("nd_decay_length", {m_N.size(), width.size(), momentum.size(), out.size()});
  detail::call("nd_decay_length", [&](nd_report *report) {
    return nd_decay_length(model.get(), detail::length(n), m_N.data(), width.data(), momentum.data(), out.data(), report);
  });
}
inline std::vector<double> decay_length(const Model &model, span<const double> m_N, span<const double> width, span<const double> momentum) {
  const std::size_t n = detail::common_size("nd_decay_length", {m_N.size(), width.size(), momentum.size()});
  std::vector<double> out(n);
  detail::call("nd_decay_length", [&](nd_report *report) {
    return nd_decay_length(model.get(), detail::length(n), m_N.data(), width.data(), momentum.data(), out.data(), report);
  });
  return out;
}
inline WithGradient decay_length_gradient(const Model &model, span<const double> m_N, span<const double> width, span<const double> momentum) {
  const std::size_t n = detail::common_size("nd_decay_length", {m_N.size(), width.size(), momentum.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_decay_length_gradient", [&](nd_report *report) {
    return nd_decay_length_gradient(model.get(), detail::length(n), m_N.data(), width.data(), momentum.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> decay_length_grid(const Model &model, span<const double> m_N, span<const double> width, span<const double> momentum) {
  const std::size_t n = detail::product("nd_decay_length_grid", {m_N.size(), width.size(), momentum.size()});
  std::vector<double> out(n);
  detail::call("nd_decay_length_grid", [&](nd_report *report) {
    return nd_decay_length_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(width.size()), width.data(), detail::length(momentum.size()), momentum.data(), out.data(), report);
  });
  return out;
}
inline WithGradient decay_length_grid_gradient(const Model &model, span<const double> m_N, span<const double> width, span<const double> momentum) {
  const std::size_t n = detail::product("nd_decay_length_grid", {m_N.size(), width.size(), momentum.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_decay_length_grid_gradient", [&](nd_report *report) {
    return nd_decay_length_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(width.size()), width.data(), detail::length(momentum.size()), momentum.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// probability to decay between l_min and l_max, without branching ratio; decay_length = inf: 0, but 1 for l_max = inf; decay_length [m], l_min [m], l_max [m] -> [1].
inline double decay_probability(const Model &model, double decay_length, double l_min, double l_max) {
  double out;
  detail::call("nd_decay_probability", [&](nd_report *report) {
    return nd_decay_probability(model.get(), 1, &decay_length, &l_min, &l_max, &out, report);
  });
  return out;
}
inline void decay_probability(const Model &model, span<const double> decay_length, span<const double> l_min, span<const double> l_max, span<double> out) {
  const std::size_t n = detail::common_size("nd_decay_probability", {decay_length.size(), l_min.size(), l_max.size(), out.size()});
  detail::call("nd_decay_probability", [&](nd_report *report) {
    return nd_decay_probability(model.get(), detail::length(n), decay_length.data(), l_min.data(), l_max.data(), out.data(), report);
  });
}
inline std::vector<double> decay_probability(const Model &model, span<const double> decay_length, span<const double> l_min, span<const double> l_max) {
  const std::size_t n = detail::common_size("nd_decay_probability", {decay_length.size(), l_min.size(), l_max.size()});
  std::vector<double> out(n);
  detail::call("nd_decay_probability", [&](nd_report *report) {
    return nd_decay_probability(model.get(), detail::length(n), decay_length.data(), l_min.data(), l_max.data(), out.data(), report);
  });
  return out;
}
inline WithGradient decay_probability_gradient(const Model &model, span<const double> decay_length, span<const double> l_min, span<const double> l_max) {
  const std::size_t n = detail::common_size("nd_decay_probability", {decay_length.size(), l_min.size(), l_max.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_decay_probability_gradient", [&](nd_report *report) {
    return nd_decay_probability_gradient(model.get(), detail::length(n), decay_length.data(), l_min.data(), l_max.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> decay_probability_grid(const Model &model, span<const double> decay_length, span<const double> l_min, span<const double> l_max) {
  const std::size_t n = detail::product("nd_decay_probability_grid", {decay_length.size(), l_min.size(), l_max.size()});
  std::vector<double> out(n);
  detail::call("nd_decay_probability_grid", [&](nd_report *report) {
    return nd_decay_probability_grid(model.get(), detail::length(decay_length.size()), decay_length.data(), detail::length(l_min.size()), l_min.data(), detail::length(l_max.size()), l_max.data(), out.data(), report);
  });
  return out;
}
inline WithGradient decay_probability_grid_gradient(const Model &model, span<const double> decay_length, span<const double> l_min, span<const double> l_max) {
  const std::size_t n = detail::product("nd_decay_probability_grid", {decay_length.size(), l_min.size(), l_max.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_decay_probability_grid_gradient", [&](nd_report *report) {
    return nd_decay_probability_grid_gradient(model.get(), detail::length(decay_length.size()), decay_length.data(), detail::length(l_min.size()), l_min.data(), detail::length(l_max.size()), l_max.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// natural logarithm of decay_probability, finite where that underflows; decay_length [m], l_min [m], l_max [m] -> [1].
inline double log_decay_probability(const Model &model, double decay_length, double l_min, double l_max) {
  double out;
  detail::call("nd_log_decay_probability", [&](nd_report *report) {
    return nd_log_decay_probability(model.get(), 1, &decay_length, &l_min, &l_max, &out, report);
  });
  return out;
}
inline void log_decay_probability(const Model &model, span<const double> decay_length, span<const double> l_min, span<const double> l_max, span<double> out) {
  const std::size_t n = detail::common_size("nd_log_decay_probability", {decay_length.size(), l_min.size(), l_max.size(), out.size()});
  detail::call("nd_log_decay_probability", [&](nd_report *report) {
    return nd_log_decay_probability(model.get(), detail::length(n), decay_length.data(), l_min.data(), l_max.data(), out.data(), report);
  });
}
inline std::vector<double> log_decay_probability(const Model &model, span<const double> decay_length, span<const double> l_min, span<const double> l_max) {
  const std::size_t n = detail::common_size("nd_log_decay_probability", {decay_length.size(), l_min.size(), l_max.size()});
  std::vector<double> out(n);
  detail::call("nd_log_decay_probability", [&](nd_report *report) {
    return nd_log_decay_probability(model.get(), detail::length(n), decay_length.data(), l_min.data(), l_max.data(), out.data(), report);
  });
  return out;
}
inline WithGradient log_decay_probability_gradient(const Model &model, span<const double> decay_length, span<const double> l_min, span<const double> l_max) {
  const std::size_t n = detail::common_size("nd_log_decay_probability", {decay_length.size(), l_min.size(), l_max.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_log_decay_probability_gradient", [&](nd_report *report) {
    return nd_log_decay_probability_gradient(model.get(), detail::length(n), decay_length.data(), l_min.data(), l_max.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> log_decay_probability_grid(const Model &model, span<const double> decay_length, span<const double> l_min, span<const double> l_max) {
  const std::size_t n = detail::product("nd_log_decay_probability_grid", {decay_length.size(), l_min.size(), l_max.size()});
  std::vector<double> out(n);
  detail::call("nd_log_decay_probability_grid", [&](nd_report *report) {
    return nd_log_decay_probability_grid(model.get(), detail::length(decay_length.size()), decay_length.data(), detail::length(l_min.size()), l_min.data(), detail::length(l_max.size()), l_max.data(), out.data(), report);
  });
  return out;
}
inline WithGradient log_decay_probability_grid_gradient(const Model &model, span<const double> decay_length, span<const double> l_min, span<const double> l_max) {
  const std::size_t n = detail::product("nd_log_decay_probability_grid", {decay_length.size(), l_min.size(), l_max.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_log_decay_probability_grid_gradient", [&](nd_report *report) {
    return nd_log_decay_probability_grid_gradient(model.get(), detail::length(decay_length.size()), decay_length.data(), detail::length(l_min.size()), l_min.data(), detail::length(l_max.size()), l_max.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// probability that N made anywhere in a sphere, flying anywhere, decays inside of it at a distance of at least l_min; decay_length = inf: 0; decay_length [m], l_min [m], radius [m] -> [1].
inline double decay_probability_sphere(const Model &model, double decay_length, double l_min, double radius) {
  double out;
  detail::call("nd_decay_probability_sphere", [&](nd_report *report) {
    return nd_decay_probability_sphere(model.get(), 1, &decay_length, &l_min, &radius, &out, report);
  });
  return out;
}
inline void decay_probability_sphere(const Model &model, span<const double> decay_length, span<const double> l_min, span<const double> radius, span<double> out) {
  const std::size_t n = detail::common_size("nd_decay_probability_sphere", {decay_length.size(), l_min.size(), radius.size(), out.size()});
  detail::call("nd_decay_probability_sphere", [&](nd_report *report) {
    return nd_decay_probability_sphere(model.get(), detail::length(n), decay_length.data(), l_min.data(), radius.data(), out.data(), report);
  });
}
inline std::vector<double> decay_probability_sphere(const Model &model, span<const double> decay_length, span<const double> l_min, span<const double> radius) {
  const std::size_t n = detail::common_size("nd_decay_probability_sphere", {decay_length.size(), l_min.size(), radius.size()});
  std::vector<double> out(n);
  detail::call("nd_decay_probability_sphere", [&](nd_report *report) {
    return nd_decay_probability_sphere(model.get(), detail::length(n), decay_length.data(), l_min.data(), radius.data(), out.data(), report);
  });
  return out;
}
inline WithGradient decay_probability_sphere_gradient(const Model &model, span<const double> decay_length, span<const double> l_min, span<const double> radius) {
  const std::size_t n = detail::common_size("nd_decay_probability_sphere", {decay_length.size(), l_min.size(), radius.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_decay_probability_sphere_gradient", [&](nd_report *report) {
    return nd_decay_probability_sphere_gradient(model.get(), detail::length(n), decay_length.data(), l_min.data(), radius.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> decay_probability_sphere_grid(const Model &model, span<const double> decay_length, span<const double> l_min, span<const double> radius) {
  const std::size_t n = detail::product("nd_decay_probability_sphere_grid", {decay_length.size(), l_min.size(), radius.size()});
  std::vector<double> out(n);
  detail::call("nd_decay_probability_sphere_grid", [&](nd_report *report) {
    return nd_decay_probability_sphere_grid(model.get(), detail::length(decay_length.size()), decay_length.data(), detail::length(l_min.size()), l_min.data(), detail::length(radius.size()), radius.data(), out.data(), report);
  });
  return out;
}
inline WithGradient decay_probability_sphere_grid_gradient(const Model &model, span<const double> decay_length, span<const double> l_min, span<const double> radius) {
  const std::size_t n = detail::product("nd_decay_probability_sphere_grid", {decay_length.size(), l_min.size(), radius.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_decay_probability_sphere_grid_gradient", [&](nd_report *report) {
    return nd_decay_probability_sphere_grid_gradient(model.get(), detail::length(decay_length.size()), decay_length.data(), detail::length(l_min.size()), l_min.data(), detail::length(radius.size()), radius.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// e+ e- -> N nubar, then N -> nu gamma within l_max, ONE of N nubar and Nbar nu; d_Z, d_W in the model's ratios to d_gamma; sqrt_s [GeV], l_max [m], m_N [GeV], d_gamma [GeV^-1] -> [GeV^-2].
inline double sigma_ee_monophoton(const Model &model, double sqrt_s, double l_max, double m_N, double d_gamma) {
  double out;
  detail::call("nd_sigma_ee_monophoton", [&](nd_report *report) {
    return nd_sigma_ee_monophoton(model.get(), 1, &sqrt_s, &l_max, &m_N, &d_gamma, &out, report);
  });
  return out;
}
inline void sigma_ee_monophoton(const Model &model, span<const double> sqrt_s, span<const double> l_max, span<const double> m_N, span<const double> d_gamma, span<double> out) {
  const std::size_t n = detail::common_size("nd_sigma_ee_monophoton", {sqrt_s.size(), l_max.size(), m_N.size(), d_gamma.size(), out.size()});
  detail::call("nd_sigma_ee_monophoton", [&](nd_report *report) {
    return nd_sigma_ee_monophoton(model.get(), detail::length(n), sqrt_s.data(), l_max.data(), m_N.data(), d_gamma.data(), out.data(), report);
  });
}
inline std::vector<double> sigma_ee_monophoton(const Model &model, span<const double> sqrt_s, span<const double> l_max, span<const double> m_N, span<const double> d_gamma) {
  const std::size_t n = detail::common_size("nd_sigma_ee_monophoton", {sqrt_s.size(), l_max.size(), m_N.size(), d_gamma.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_ee_monophoton", [&](nd_report *report) {
    return nd_sigma_ee_monophoton(model.get(), detail::length(n), sqrt_s.data(), l_max.data(), m_N.data(), d_gamma.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_ee_monophoton_gradient(const Model &model, span<const double> sqrt_s, span<const double> l_max, span<const double> m_N, span<const double> d_gamma) {
  const std::size_t n = detail::common_size("nd_sigma_ee_monophoton", {sqrt_s.size(), l_max.size(), m_N.size(), d_gamma.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_sigma_ee_monophoton_gradient", [&](nd_report *report) {
    return nd_sigma_ee_monophoton_gradient(model.get(), detail::length(n), sqrt_s.data(), l_max.data(), m_N.data(), d_gamma.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> sigma_ee_monophoton_grid(const Model &model, span<const double> sqrt_s, span<const double> l_max, span<const double> m_N, span<const double> d_gamma) {
  const std::size_t n = detail::product("nd_sigma_ee_monophoton_grid", {sqrt_s.size(), l_max.size(), m_N.size(), d_gamma.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_ee_monophoton_grid", [&](nd_report *report) {
    return nd_sigma_ee_monophoton_grid(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(l_max.size()), l_max.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_ee_monophoton_grid_gradient(const Model &model, span<const double> sqrt_s, span<const double> l_max, span<const double> m_N, span<const double> d_gamma) {
  const std::size_t n = detail::product("nd_sigma_ee_monophoton_grid", {sqrt_s.size(), l_max.size(), m_N.size(), d_gamma.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_sigma_ee_monophoton_grid_gradient", [&](nd_report *report) {
    return nd_sigma_ee_monophoton_grid_gradient(model.get(), detail::length(sqrt_s.size()), sqrt_s.data(), detail::length(l_max.size()), l_max.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// greatest recoil of a target at rest from a massless neutrino; E_nu [GeV], m_target [GeV] -> [GeV].
inline double recoil_T_max(const Model &model, double E_nu, double m_target) {
  double out;
  detail::call("nd_recoil_T_max", [&](nd_report *report) {
    return nd_recoil_T_max(model.get(), 1, &E_nu, &m_target, &out, report);
  });
  return out;
}
inline void recoil_T_max(const Model &model, span<const double> E_nu, span<const double> m_target, span<double> out) {
  const std::size_t n = detail::common_size("nd_recoil_T_max", {E_nu.size(), m_target.size(), out.size()});
  detail::call("nd_recoil_T_max", [&](nd_report *report) {
    return nd_recoil_T_max(model.get(), detail::length(n), E_nu.data(), m_target.data(), out.data(), report);
  });
}
inline std::vector<double> recoil_T_max(const Model &model, span<const double> E_nu, span<const double> m_target) {
  const std::size_t n = detail::common_size("nd_recoil_T_max", {E_nu.size(), m_target.size()});
  std::vector<double> out(n);
  detail::call("nd_recoil_T_max", [&](nd_report *report) {
    return nd_recoil_T_max(model.get(), detail::length(n), E_nu.data(), m_target.data(), out.data(), report);
  });
  return out;
}
inline WithGradient recoil_T_max_gradient(const Model &model, span<const double> E_nu, span<const double> m_target) {
  const std::size_t n = detail::common_size("nd_recoil_T_max", {E_nu.size(), m_target.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_recoil_T_max_gradient", [&](nd_report *report) {
    return nd_recoil_T_max_gradient(model.get(), detail::length(n), E_nu.data(), m_target.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> recoil_T_max_grid(const Model &model, span<const double> E_nu, span<const double> m_target) {
  const std::size_t n = detail::product("nd_recoil_T_max_grid", {E_nu.size(), m_target.size()});
  std::vector<double> out(n);
  detail::call("nd_recoil_T_max_grid", [&](nd_report *report) {
    return nd_recoil_T_max_grid(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(m_target.size()), m_target.data(), out.data(), report);
  });
  return out;
}
inline WithGradient recoil_T_max_grid_gradient(const Model &model, span<const double> E_nu, span<const double> m_target) {
  const std::size_t n = detail::product("nd_recoil_T_max_grid", {E_nu.size(), m_target.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_recoil_T_max_grid_gradient", [&](nd_report *report) {
    return nd_recoil_T_max_grid_gradient(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(m_target.size()), m_target.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// least energy of a massless neutrino for a recoil; T [GeV], m_target [GeV] -> [GeV].
inline double recoil_E_min(const Model &model, double T, double m_target) {
  double out;
  detail::call("nd_recoil_E_min", [&](nd_report *report) {
    return nd_recoil_E_min(model.get(), 1, &T, &m_target, &out, report);
  });
  return out;
}
inline void recoil_E_min(const Model &model, span<const double> T, span<const double> m_target, span<double> out) {
  const std::size_t n = detail::common_size("nd_recoil_E_min", {T.size(), m_target.size(), out.size()});
  detail::call("nd_recoil_E_min", [&](nd_report *report) {
    return nd_recoil_E_min(model.get(), detail::length(n), T.data(), m_target.data(), out.data(), report);
  });
}
inline std::vector<double> recoil_E_min(const Model &model, span<const double> T, span<const double> m_target) {
  const std::size_t n = detail::common_size("nd_recoil_E_min", {T.size(), m_target.size()});
  std::vector<double> out(n);
  detail::call("nd_recoil_E_min", [&](nd_report *report) {
    return nd_recoil_E_min(model.get(), detail::length(n), T.data(), m_target.data(), out.data(), report);
  });
  return out;
}
inline WithGradient recoil_E_min_gradient(const Model &model, span<const double> T, span<const double> m_target) {
  const std::size_t n = detail::common_size("nd_recoil_E_min", {T.size(), m_target.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_recoil_E_min_gradient", [&](nd_report *report) {
    return nd_recoil_E_min_gradient(model.get(), detail::length(n), T.data(), m_target.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> recoil_E_min_grid(const Model &model, span<const double> T, span<const double> m_target) {
  const std::size_t n = detail::product("nd_recoil_E_min_grid", {T.size(), m_target.size()});
  std::vector<double> out(n);
  detail::call("nd_recoil_E_min_grid", [&](nd_report *report) {
    return nd_recoil_E_min_grid(model.get(), detail::length(T.size()), T.data(), detail::length(m_target.size()), m_target.data(), out.data(), report);
  });
  return out;
}
inline WithGradient recoil_E_min_grid_gradient(const Model &model, span<const double> T, span<const double> m_target) {
  const std::size_t n = detail::product("nd_recoil_E_min_grid", {T.size(), m_target.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_recoil_E_min_grid_gradient", [&](nd_report *report) {
    return nd_recoil_E_min_grid_gradient(model.get(), detail::length(T.size()), T.data(), detail::length(m_target.size()), m_target.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// momentum of a recoil, the argument of form factors; T [GeV], m_target [GeV] -> [GeV].
inline double recoil_momentum(const Model &model, double T, double m_target) {
  double out;
  detail::call("nd_recoil_momentum", [&](nd_report *report) {
    return nd_recoil_momentum(model.get(), 1, &T, &m_target, &out, report);
  });
  return out;
}
inline void recoil_momentum(const Model &model, span<const double> T, span<const double> m_target, span<double> out) {
  const std::size_t n = detail::common_size("nd_recoil_momentum", {T.size(), m_target.size(), out.size()});
  detail::call("nd_recoil_momentum", [&](nd_report *report) {
    return nd_recoil_momentum(model.get(), detail::length(n), T.data(), m_target.data(), out.data(), report);
  });
}
inline std::vector<double> recoil_momentum(const Model &model, span<const double> T, span<const double> m_target) {
  const std::size_t n = detail::common_size("nd_recoil_momentum", {T.size(), m_target.size()});
  std::vector<double> out(n);
  detail::call("nd_recoil_momentum", [&](nd_report *report) {
    return nd_recoil_momentum(model.get(), detail::length(n), T.data(), m_target.data(), out.data(), report);
  });
  return out;
}
inline WithGradient recoil_momentum_gradient(const Model &model, span<const double> T, span<const double> m_target) {
  const std::size_t n = detail::common_size("nd_recoil_momentum", {T.size(), m_target.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_recoil_momentum_gradient", [&](nd_report *report) {
    return nd_recoil_momentum_gradient(model.get(), detail::length(n), T.data(), m_target.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> recoil_momentum_grid(const Model &model, span<const double> T, span<const double> m_target) {
  const std::size_t n = detail::product("nd_recoil_momentum_grid", {T.size(), m_target.size()});
  std::vector<double> out(n);
  detail::call("nd_recoil_momentum_grid", [&](nd_report *report) {
    return nd_recoil_momentum_grid(model.get(), detail::length(T.size()), T.data(), detail::length(m_target.size()), m_target.data(), out.data(), report);
  });
  return out;
}
inline WithGradient recoil_momentum_grid_gradient(const Model &model, span<const double> T, span<const double> m_target) {
  const std::size_t n = detail::product("nd_recoil_momentum_grid", {T.size(), m_target.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_recoil_momentum_grid_gradient", [&](nd_report *report) {
    return nd_recoil_momentum_grid_gradient(model.get(), detail::length(T.size()), T.data(), detail::length(m_target.size()), m_target.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// dsigma/dT of nu e -> nu e of the flavour, with charge radius and charge, 0 above recoil_T_max; E_nu [GeV], T [GeV], r2 [GeV^-2], q_nu [1] -> [GeV^-3].
inline double dsigma_nu_e_dT(const Model &model, double E_nu, double T, double r2, double q_nu) {
  double out;
  detail::call("nd_dsigma_nu_e_dT", [&](nd_report *report) {
    return nd_dsigma_nu_e_dT(model.get(), 1, &E_nu, &T, &r2, &q_nu, &out, report);
  });
  return out;
}
inline void dsigma_nu_e_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> r2, span<const double> q_nu, span<double> out) {
  const std::size_t n = detail::common_size("nd_dsigma_nu_e_dT", {E_nu.size(), T.size(), r2.size(), q_nu.size(), out.size()});
  detail::call("nd_dsigma_nu_e_dT", [&](nd_report *report) {
    return nd_dsigma_nu_e_dT(model.get(), detail::length(n), E_nu.data(), T.data(), r2.data(), q_nu.data(), out.data(), report);
  });
}
inline std::vector<double> dsigma_nu_e_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> r2, span<const double> q_nu) {
  const std::size_t n = detail::common_size("nd_dsigma_nu_e_dT", {E_nu.size(), T.size(), r2.size(), q_nu.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_nu_e_dT", [&](nd_report *report) {
    return nd_dsigma_nu_e_dT(model.get(), detail::length(n), E_nu.data(), T.data(), r2.data(), q_nu.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_nu_e_dT_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> r2, span<const double> q_nu) {
  const std::size_t n = detail::common_size("nd_dsigma_nu_e_dT", {E_nu.size(), T.size(), r2.size(), q_nu.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_dsigma_nu_e_dT_gradient", [&](nd_report *report) {
    return nd_dsigma_nu_e_dT_gradient(model.get(), detail::length(n), E_nu.data(), T.data(), r2.data(), q_nu.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> dsigma_nu_e_dT_grid(const Model &model, span<const double> E_nu, span<const double> T, span<const double> r2, span<const double> q_nu) {
  const std::size_t n = detail::product("nd_dsigma_nu_e_dT_grid", {E_nu.size(), T.size(), r2.size(), q_nu.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_nu_e_dT_grid", [&](nd_report *report) {
    return nd_dsigma_nu_e_dT_grid(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(r2.size()), r2.data(), detail::length(q_nu.size()), q_nu.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_nu_e_dT_grid_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> r2, span<const double> q_nu) {
  const std::size_t n = detail::product("nd_dsigma_nu_e_dT_grid", {E_nu.size(), T.size(), r2.size(), q_nu.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_dsigma_nu_e_dT_grid_gradient", [&](nd_report *report) {
    return nd_dsigma_nu_e_dT_grid_gradient(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(r2.size()), r2.data(), detail::length(q_nu.size()), q_nu.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// dsigma/dT of nubar e -> nubar e of the flavour, with charge radius and charge, 0 above recoil_T_max; E_nu [GeV], T [GeV], r2 [GeV^-2], q_nu [1] -> [GeV^-3].
inline double dsigma_nubar_e_dT(const Model &model, double E_nu, double T, double r2, double q_nu) {
  double out;
  detail::call("nd_dsigma_nubar_e_dT", [&](nd_report *report) {
    return nd_dsigma_nubar_e_dT(model.get(), 1, &E_nu, &T, &r2, &q_nu, &out, report);
  });
  return out;
}
inline void dsigma_nubar_e_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> r2, span<const double> q_nu, span<double> out) {
  const std::size_t n = detail::common_size("nd_dsigma_nubar_e_dT", {E_nu.size(), T.size(), r2.size(), q_nu.size(), out.size()});
  detail::call("nd_dsigma_nubar_e_dT", [&](nd_report *report) {
    return nd_dsigma_nubar_e_dT(model.get(), detail::length(n), E_nu.data(), T.data(), r2.data(), q_nu.data(), out.data(), report);
  });
}
inline std::vector<double> dsigma_nubar_e_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> r2, span<const double> q_nu) {
  const std::size_t n = detail::common_size("nd_dsigma_nubar_e_dT", {E_nu.size(), T.size(), r2.size(), q_nu.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_nubar_e_dT", [&](nd_report *report) {
    return nd_dsigma_nubar_e_dT(model.get(), detail::length(n), E_nu.data(), T.data(), r2.data(), q_nu.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_nubar_e_dT_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> r2, span<const double> q_nu) {
  const std::size_t n = detail::common_size("nd_dsigma_nubar_e_dT", {E_nu.size(), T.size(), r2.size(), q_nu.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_dsigma_nubar_e_dT_gradient", [&](nd_report *report) {
    return nd_dsigma_nubar_e_dT_gradient(model.get(), detail::length(n), E_nu.data(), T.data(), r2.data(), q_nu.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> dsigma_nubar_e_dT_grid(const Model &model, span<const double> E_nu, span<const double> T, span<const double> r2, span<const double> q_nu) {
  const std::size_t n = detail::product("nd_dsigma_nubar_e_dT_grid", {E_nu.size(), T.size(), r2.size(), q_nu.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_nubar_e_dT_grid", [&](nd_report *report) {
    return nd_dsigma_nubar_e_dT_grid(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(r2.size()), r2.data(), detail::length(q_nu.size()), q_nu.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_nubar_e_dT_grid_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> r2, span<const double> q_nu) {
  const std::size_t n = detail::product("nd_dsigma_nubar_e_dT_grid", {E_nu.size(), T.size(), r2.size(), q_nu.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_dsigma_nubar_e_dT_grid_gradient", [&](nd_report *report) {
    return nd_dsigma_nubar_e_dT_grid_gradient(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(r2.size()), r2.data(), detail::length(q_nu.size()), q_nu.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// what a magnetic moment adds to dsigma_nu_e_dT, 0 above recoil_T_max; E_nu [GeV], T [GeV], mu_nu [1] -> [GeV^-3].
inline double dsigma_nu_e_magnetic_dT(const Model &model, double E_nu, double T, double mu_nu) {
  double out;
  detail::call("nd_dsigma_nu_e_magnetic_dT", [&](nd_report *report) {
    return nd_dsigma_nu_e_magnetic_dT(model.get(), 1, &E_nu, &T, &mu_nu, &out, report);
  });
  return out;
}
inline void dsigma_nu_e_magnetic_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> mu_nu, span<double> out) {
  const std::size_t n = detail::common_size("nd_dsigma_nu_e_magnetic_dT", {E_nu.size(), T.size(), mu_nu.size(), out.size()});
  detail::call("nd_dsigma_nu_e_magnetic_dT", [&](nd_report *report) {
    return nd_dsigma_nu_e_magnetic_dT(model.get(), detail::length(n), E_nu.data(), T.data(), mu_nu.data(), out.data(), report);
  });
}
inline std::vector<double> dsigma_nu_e_magnetic_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> mu_nu) {
  const std::size_t n = detail::common_size("nd_dsigma_nu_e_magnetic_dT", {E_nu.size(), T.size(), mu_nu.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_nu_e_magnetic_dT", [&](nd_report *report) {
    return nd_dsigma_nu_e_magnetic_dT(model.get(), detail::length(n), E_nu.data(), T.data(), mu_nu.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_nu_e_magnetic_dT_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> mu_nu) {
  const std::size_t n = detail::common_size("nd_dsigma_nu_e_magnetic_dT", {E_nu.size(), T.size(), mu_nu.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_dsigma_nu_e_magnetic_dT_gradient", [&](nd_report *report) {
    return nd_dsigma_nu_e_magnetic_dT_gradient(model.get(), detail::length(n), E_nu.data(), T.data(), mu_nu.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> dsigma_nu_e_magnetic_dT_grid(const Model &model, span<const double> E_nu, span<const double> T, span<const double> mu_nu) {
  const std::size_t n = detail::product("nd_dsigma_nu_e_magnetic_dT_grid", {E_nu.size(), T.size(), mu_nu.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_nu_e_magnetic_dT_grid", [&](nd_report *report) {
    return nd_dsigma_nu_e_magnetic_dT_grid(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(mu_nu.size()), mu_nu.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_nu_e_magnetic_dT_grid_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> mu_nu) {
  const std::size_t n = detail::product("nd_dsigma_nu_e_magnetic_dT_grid", {E_nu.size(), T.size(), mu_nu.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_dsigma_nu_e_magnetic_dT_grid_gradient", [&](nd_report *report) {
    return nd_dsigma_nu_e_magnetic_dT_grid_gradient(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(mu_nu.size()), mu_nu.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// weak charge of a nucleus; Z [1], A [1], F_p [1], F_n [1], r2 [GeV^-2] -> [1].
inline double weak_charge(const Model &model, double Z, double A, double F_p, double F_n, double r2) {
  double out;
  detail::call("nd_weak_charge", [&](nd_report *report) {
    return nd_weak_charge(model.get(), 1, &Z, &A, &F_p, &F_n, &r2, &out, report);
  });
  return out;
}
inline void weak_charge(const Model &model, span<const double> Z, span<const double> A, span<const double> F_p, span<const double> F_n, span<const double> r2, span<double> out) {
  const std::size_t n = detail::common_size("nd_weak_charge", {Z.size(), A.size(), F_p.size(), F_n.size(), r2.size(), out.size()});
  detail::call("nd_weak_charge", [&](nd_report *report) {
    return nd_weak_charge(model.get(), detail::length(n), Z.data(), A.data(), F_p.data(), F_n.data(), r2.data(), out.data(), report);
  });
}
inline std::vector<double> weak_charge(const Model &model, span<const double> Z, span<const double> A, span<const double> F_p, span<const double> F_n, span<const double> r2) {
  const std::size_t n = detail::common_size("nd_weak_charge", {Z.size(), A.size(), F_p.size(), F_n.size(), r2.size()});
  std::vector<double> out(n);
  detail::call("nd_weak_charge", [&](nd_report *report) {
    return nd_weak_charge(model.get(), detail::length(n), Z.data(), A.data(), F_p.data(), F_n.data(), r2.data(), out.data(), report);
  });
  return out;
}
inline WithGradient weak_charge_gradient(const Model &model, span<const double> Z, span<const double> A, span<const double> F_p, span<const double> F_n, span<const double> r2) {
  const std::size_t n = detail::common_size("nd_weak_charge", {Z.size(), A.size(), F_p.size(), F_n.size(), r2.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(5 * n)};
  detail::call("nd_weak_charge_gradient", [&](nd_report *report) {
    return nd_weak_charge_gradient(model.get(), detail::length(n), Z.data(), A.data(), F_p.data(), F_n.data(), r2.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> weak_charge_grid(const Model &model, span<const double> Z, span<const double> A, span<const double> F_p, span<const double> F_n, span<const double> r2) {
  const std::size_t n = detail::product("nd_weak_charge_grid", {Z.size(), A.size(), F_p.size(), F_n.size(), r2.size()});
  std::vector<double> out(n);
  detail::call("nd_weak_charge_grid", [&](nd_report *report) {
    return nd_weak_charge_grid(model.get(), detail::length(Z.size()), Z.data(), detail::length(A.size()), A.data(), detail::length(F_p.size()), F_p.data(), detail::length(F_n.size()), F_n.data(), detail::length(r2.size()), r2.data(), out.data(), report);
  });
  return out;
}
inline WithGradient weak_charge_grid_gradient(const Model &model, span<const double> Z, span<const double> A, span<const double> F_p, span<const double> F_n, span<const double> r2) {
  const std::size_t n = detail::product("nd_weak_charge_grid", {Z.size(), A.size(), F_p.size(), F_n.size(), r2.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(5 * n)};
  detail::call("nd_weak_charge_grid_gradient", [&](nd_report *report) {
    return nd_weak_charge_grid_gradient(model.get(), detail::length(Z.size()), Z.data(), detail::length(A.size()), A.data(), detail::length(F_p.size()), F_p.data(), detail::length(F_n.size()), F_n.data(), detail::length(r2.size()), r2.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// dsigma/dT of nu A -> nu A, spin 1/2, 0 above recoil_T_max; E_nu [GeV], T [GeV], m_target [GeV], Q_w [1] -> [GeV^-3].
inline double dsigma_cevns_dT(const Model &model, double E_nu, double T, double m_target, double Q_w) {
  double out;
  detail::call("nd_dsigma_cevns_dT", [&](nd_report *report) {
    return nd_dsigma_cevns_dT(model.get(), 1, &E_nu, &T, &m_target, &Q_w, &out, report);
  });
  return out;
}
inline void dsigma_cevns_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_target, span<const double> Q_w, span<double> out) {
  const std::size_t n = detail::common_size("nd_dsigma_cevns_dT", {E_nu.size(), T.size(), m_target.size(), Q_w.size(), out.size()});
  detail::call("nd_dsigma_cevns_dT", [&](nd_report *report) {
    return nd_dsigma_cevns_dT(model.get(), detail::length(n), E_nu.data(), T.data(), m_target.data(), Q_w.data(), out.data(), report);
  });
}
inline std::vector<double> dsigma_cevns_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_target, span<const double> Q_w) {
  const std::size_t n = detail::common_size("nd_dsigma_cevns_dT", {E_nu.size(), T.size(), m_target.size(), Q_w.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_cevns_dT", [&](nd_report *report) {
    return nd_dsigma_cevns_dT(model.get(), detail::length(n), E_nu.data(), T.data(), m_target.data(), Q_w.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_cevns_dT_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_target, span<const double> Q_w) {
  const std::size_t n = detail::common_size("nd_dsigma_cevns_dT", {E_nu.size(), T.size(), m_target.size(), Q_w.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_dsigma_cevns_dT_gradient", [&](nd_report *report) {
    return nd_dsigma_cevns_dT_gradient(model.get(), detail::length(n), E_nu.data(), T.data(), m_target.data(), Q_w.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> dsigma_cevns_dT_grid(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_target, span<const double> Q_w) {
  const std::size_t n = detail::product("nd_dsigma_cevns_dT_grid", {E_nu.size(), T.size(), m_target.size(), Q_w.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_cevns_dT_grid", [&](nd_report *report) {
    return nd_dsigma_cevns_dT_grid(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(m_target.size()), m_target.data(), detail::length(Q_w.size()), Q_w.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_cevns_dT_grid_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_target, span<const double> Q_w) {
  const std::size_t n = detail::product("nd_dsigma_cevns_dT_grid", {E_nu.size(), T.size(), m_target.size(), Q_w.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_dsigma_cevns_dT_grid_gradient", [&](nd_report *report) {
    return nd_dsigma_cevns_dT_grid_gradient(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(m_target.size()), m_target.data(), detail::length(Q_w.size()), Q_w.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// dsigma/dT of nu A -> nu A, spin 0, 0 above recoil_T_max; E_nu [GeV], T [GeV], m_target [GeV], Q_w [1] -> [GeV^-3].
inline double dsigma_cevns_spin0_dT(const Model &model, double E_nu, double T, double m_target, double Q_w) {
  double out;
  detail::call("nd_dsigma_cevns_spin0_dT", [&](nd_report *report) {
    return nd_dsigma_cevns_spin0_dT(model.get(), 1, &E_nu, &T, &m_target, &Q_w, &out, report);
  });
  return out;
}
inline void dsigma_cevns_spin0_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_target, span<const double> Q_w, span<double> out) {
  const std::size_t n = detail::common_size("nd_dsigma_cevns_spin0_dT", {E_nu.size(), T.size(), m_target.size(), Q_w.size(), out.size()});
  detail::call("nd_dsigma_cevns_spin0_dT", [&](nd_report *report) {
    return nd_dsigma_cevns_spin0_dT(model.get(), detail::length(n), E_nu.data(), T.data(), m_target.data(), Q_w.data(), out.data(), report);
  });
}
inline std::vector<double> dsigma_cevns_spin0_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_target, span<const double> Q_w) {
  const std::size_t n = detail::common_size("nd_dsigma_cevns_spin0_dT", {E_nu.size(), T.size(), m_target.size(), Q_w.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_cevns_spin0_dT", [&](nd_report *report) {
    return nd_dsigma_cevns_spin0_dT(model.get(), detail::length(n), E_nu.data(), T.data(), m_target.data(), Q_w.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_cevns_spin0_dT_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_target, span<const double> Q_w) {
  const std::size_t n = detail::common_size("nd_dsigma_cevns_spin0_dT", {E_nu.size(), T.size(), m_target.size(), Q_w.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_dsigma_cevns_spin0_dT_gradient", [&](nd_report *report) {
    return nd_dsigma_cevns_spin0_dT_gradient(model.get(), detail::length(n), E_nu.data(), T.data(), m_target.data(), Q_w.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> dsigma_cevns_spin0_dT_grid(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_target, span<const double> Q_w) {
  const std::size_t n = detail::product("nd_dsigma_cevns_spin0_dT_grid", {E_nu.size(), T.size(), m_target.size(), Q_w.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_cevns_spin0_dT_grid", [&](nd_report *report) {
    return nd_dsigma_cevns_spin0_dT_grid(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(m_target.size()), m_target.data(), detail::length(Q_w.size()), Q_w.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_cevns_spin0_dT_grid_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_target, span<const double> Q_w) {
  const std::size_t n = detail::product("nd_dsigma_cevns_spin0_dT_grid", {E_nu.size(), T.size(), m_target.size(), Q_w.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_dsigma_cevns_spin0_dT_grid_gradient", [&](nd_report *report) {
    return nd_dsigma_cevns_spin0_dT_grid_gradient(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(m_target.size()), m_target.data(), detail::length(Q_w.size()), Q_w.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// what a magnetic moment adds to dsigma_cevns_dT, 0 above recoil_T_max; E_nu [GeV], T [GeV], m_target [GeV], Z [1], mu_nu [1] -> [GeV^-3].
inline double dsigma_cevns_magnetic_dT(const Model &model, double E_nu, double T, double m_target, double Z, double mu_nu) {
  double out;
  detail::call("nd_dsigma_cevns_magnetic_dT", [&](nd_report *report) {
    return nd_dsigma_cevns_magnetic_dT(model.get(), 1, &E_nu, &T, &m_target, &Z, &mu_nu, &out, report);
  });
  return out;
}
inline void dsigma_cevns_magnetic_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_target, span<const double> Z, span<const double> mu_nu, span<double> out) {
  const std::size_t n = detail::common_size("nd_dsigma_cevns_magnetic_dT", {E_nu.size(), T.size(), m_target.size(), Z.size(), mu_nu.size(), out.size()});
  detail::call("nd_dsigma_cevns_magnetic_dT", [&](nd_report *report) {
    return nd_dsigma_cevns_magnetic_dT(model.get(), detail::length(n), E_nu.data(), T.data(), m_target.data(), Z.data(), mu_nu.data(), out.data(), report);
  });
}
inline std::vector<double> dsigma_cevns_magnetic_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_target, span<const double> Z, span<const double> mu_nu) {
  const std::size_t n = detail::common_size("nd_dsigma_cevns_magnetic_dT", {E_nu.size(), T.size(), m_target.size(), Z.size(), mu_nu.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_cevns_magnetic_dT", [&](nd_report *report) {
    return nd_dsigma_cevns_magnetic_dT(model.get(), detail::length(n), E_nu.data(), T.data(), m_target.data(), Z.data(), mu_nu.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_cevns_magnetic_dT_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_target, span<const double> Z, span<const double> mu_nu) {
  const std::size_t n = detail::common_size("nd_dsigma_cevns_magnetic_dT", {E_nu.size(), T.size(), m_target.size(), Z.size(), mu_nu.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(5 * n)};
  detail::call("nd_dsigma_cevns_magnetic_dT_gradient", [&](nd_report *report) {
    return nd_dsigma_cevns_magnetic_dT_gradient(model.get(), detail::length(n), E_nu.data(), T.data(), m_target.data(), Z.data(), mu_nu.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> dsigma_cevns_magnetic_dT_grid(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_target, span<const double> Z, span<const double> mu_nu) {
  const std::size_t n = detail::product("nd_dsigma_cevns_magnetic_dT_grid", {E_nu.size(), T.size(), m_target.size(), Z.size(), mu_nu.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_cevns_magnetic_dT_grid", [&](nd_report *report) {
    return nd_dsigma_cevns_magnetic_dT_grid(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), detail::length(mu_nu.size()), mu_nu.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_cevns_magnetic_dT_grid_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_target, span<const double> Z, span<const double> mu_nu) {
  const std::size_t n = detail::product("nd_dsigma_cevns_magnetic_dT_grid", {E_nu.size(), T.size(), m_target.size(), Z.size(), mu_nu.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(5 * n)};
  detail::call("nd_dsigma_cevns_magnetic_dT_grid_gradient", [&](nd_report *report) {
    return nd_dsigma_cevns_magnetic_dT_grid_gradient(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), detail::length(mu_nu.size()), mu_nu.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// what a magnetic moment adds to dsigma_cevns_spin0_dT, 0 above recoil_T_max; E_nu [GeV], T [GeV], m_target [GeV], Z [1], mu_nu [1] -> [GeV^-3].
inline double dsigma_cevns_magnetic_spin0_dT(const Model &model, double E_nu, double T, double m_target, double Z, double mu_nu) {
  double out;
  detail::call("nd_dsigma_cevns_magnetic_spin0_dT", [&](nd_report *report) {
    return nd_dsigma_cevns_magnetic_spin0_dT(model.get(), 1, &E_nu, &T, &m_target, &Z, &mu_nu, &out, report);
  });
  return out;
}
inline void dsigma_cevns_magnetic_spin0_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_target, span<const double> Z, span<const double> mu_nu, span<double> out) {
  const std::size_t n = detail::common_size("nd_dsigma_cevns_magnetic_spin0_dT", {E_nu.size(), T.size(), m_target.size(), Z.size(), mu_nu.size(), out.size()});
  detail::call("nd_dsigma_cevns_magnetic_spin0_dT", [&](nd_report *report) {
    return nd_dsigma_cevns_magnetic_spin0_dT(model.get(), detail::length(n), E_nu.data(), T.data(), m_target.data(), Z.data(), mu_nu.data(), out.data(), report);
  });
}
inline std::vector<double> dsigma_cevns_magnetic_spin0_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_target, span<const double> Z, span<const double> mu_nu) {
  const std::size_t n = detail::common_size("nd_dsigma_cevns_magnetic_spin0_dT", {E_nu.size(), T.size(), m_target.size(), Z.size(), mu_nu.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_cevns_magnetic_spin0_dT", [&](nd_report *report) {
    return nd_dsigma_cevns_magnetic_spin0_dT(model.get(), detail::length(n), E_nu.data(), T.data(), m_target.data(), Z.data(), mu_nu.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_cevns_magnetic_spin0_dT_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_target, span<const double> Z, span<const double> mu_nu) {
  const std::size_t n = detail::common_size("nd_dsigma_cevns_magnetic_spin0_dT", {E_nu.size(), T.size(), m_target.size(), Z.size(), mu_nu.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(5 * n)};
  detail::call("nd_dsigma_cevns_magnetic_spin0_dT_gradient", [&](nd_report *report) {
    return nd_dsigma_cevns_magnetic_spin0_dT_gradient(model.get(), detail::length(n), E_nu.data(), T.data(), m_target.data(), Z.data(), mu_nu.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> dsigma_cevns_magnetic_spin0_dT_grid(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_target, span<const double> Z, span<const double> mu_nu) {
  const std::size_t n = detail::product("nd_dsigma_cevns_magnetic_spin0_dT_grid", {E_nu.size(), T.size(), m_target.size(), Z.size(), mu_nu.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_cevns_magnetic_spin0_dT_grid", [&](nd_report *report) {
    return nd_dsigma_cevns_magnetic_spin0_dT_grid(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), detail::length(mu_nu.size()), mu_nu.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_cevns_magnetic_spin0_dT_grid_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_target, span<const double> Z, span<const double> mu_nu) {
  const std::size_t n = detail::product("nd_dsigma_cevns_magnetic_spin0_dT_grid", {E_nu.size(), T.size(), m_target.size(), Z.size(), mu_nu.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(5 * n)};
  detail::call("nd_dsigma_cevns_magnetic_spin0_dT_grid_gradient", [&](nd_report *report) {
    return nd_dsigma_cevns_magnetic_spin0_dT_grid_gradient(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), detail::length(mu_nu.size()), mu_nu.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// form factor of Helm, signed; NaN for R_rms < sqrt3 s, 0 for q R_0 > 1e5; q [GeV], R_rms [fm], s [fm] -> [1].
inline double form_factor_helm(const Model &model, double q, double R_rms, double s) {
  double out;
  detail::call("nd_form_factor_helm", [&](nd_report *report) {
    return nd_form_factor_helm(model.get(), 1, &q, &R_rms, &s, &out, report);
  });
  return out;
}
inline void form_factor_helm(const Model &model, span<const double> q, span<const double> R_rms, span<const double> s, span<double> out) {
  const std::size_t n = detail::common_size("nd_form_factor_helm", {q.size(), R_rms.size(), s.size(), out.size()});
  detail::call("nd_form_factor_helm", [&](nd_report *report) {
    return nd_form_factor_helm(model.get(), detail::length(n), q.data(), R_rms.data(), s.data(), out.data(), report);
  });
}
inline std::vector<double> form_factor_helm(const Model &model, span<const double> q, span<const double> R_rms, span<const double> s) {
  const std::size_t n = detail::common_size("nd_form_factor_helm", {q.size(), R_rms.size(), s.size()});
  std::vector<double> out(n);
  detail::call("nd_form_factor_helm", [&](nd_report *report) {
    return nd_form_factor_helm(model.get(), detail::length(n), q.data(), R_rms.data(), s.data(), out.data(), report);
  });
  return out;
}
inline WithGradient form_factor_helm_gradient(const Model &model, span<const double> q, span<const double> R_rms, span<const double> s) {
  const std::size_t n = detail::common_size("nd_form_factor_helm", {q.size(), R_rms.size(), s.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_form_factor_helm_gradient", [&](nd_report *report) {
    return nd_form_factor_helm_gradient(model.get(), detail::length(n), q.data(), R_rms.data(), s.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> form_factor_helm_grid(const Model &model, span<const double> q, span<const double> R_rms, span<const double> s) {
  const std::size_t n = detail::product("nd_form_factor_helm_grid", {q.size(), R_rms.size(), s.size()});
  std::vector<double> out(n);
  detail::call("nd_form_factor_helm_grid", [&](nd_report *report) {
    return nd_form_factor_helm_grid(model.get(), detail::length(q.size()), q.data(), detail::length(R_rms.size()), R_rms.data(), detail::length(s.size()), s.data(), out.data(), report);
  });
  return out;
}
inline WithGradient form_factor_helm_grid_gradient(const Model &model, span<const double> q, span<const double> R_rms, span<const double> s) {
  const std::size_t n = detail::product("nd_form_factor_helm_grid", {q.size(), R_rms.size(), s.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_form_factor_helm_grid_gradient", [&](nd_report *report) {
    return nd_form_factor_helm_grid_gradient(model.get(), detail::length(q.size()), q.data(), detail::length(R_rms.size()), R_rms.data(), detail::length(s.size()), s.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// form factor of Klein and Nystrand, signed; 0 for q R_A > 1e5; q [GeV], R_A [fm], a [fm] -> [1].
inline double form_factor_klein_nystrand(const Model &model, double q, double R_A, double a) {
  double out;
  detail::call("nd_form_factor_klein_nystrand", [&](nd_report *report) {
    return nd_form_factor_klein_nystrand(model.get(), 1, &q, &R_A, &a, &out, report);
  });
  return out;
}
inline void form_factor_klein_nystrand(const Model &model, span<const double> q, span<const double> R_A, span<const double> a, span<double> out) {
  const std::size_t n = detail::common_size("nd_form_factor_klein_nystrand", {q.size(), R_A.size(), a.size(), out.size()});
  detail::call("nd_form_factor_klein_nystrand", [&](nd_report *report) {
    return nd_form_factor_klein_nystrand(model.get(), detail::length(n), q.data(), R_A.data(), a.data(), out.data(), report);
  });
}
inline std::vector<double> form_factor_klein_nystrand(const Model &model, span<const double> q, span<const double> R_A, span<const double> a) {
  const std::size_t n = detail::common_size("nd_form_factor_klein_nystrand", {q.size(), R_A.size(), a.size()});
  std::vector<double> out(n);
  detail::call("nd_form_factor_klein_nystrand", [&](nd_report *report) {
    return nd_form_factor_klein_nystrand(model.get(), detail::length(n), q.data(), R_A.data(), a.data(), out.data(), report);
  });
  return out;
}
inline WithGradient form_factor_klein_nystrand_gradient(const Model &model, span<const double> q, span<const double> R_A, span<const double> a) {
  const std::size_t n = detail::common_size("nd_form_factor_klein_nystrand", {q.size(), R_A.size(), a.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_form_factor_klein_nystrand_gradient", [&](nd_report *report) {
    return nd_form_factor_klein_nystrand_gradient(model.get(), detail::length(n), q.data(), R_A.data(), a.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> form_factor_klein_nystrand_grid(const Model &model, span<const double> q, span<const double> R_A, span<const double> a) {
  const std::size_t n = detail::product("nd_form_factor_klein_nystrand_grid", {q.size(), R_A.size(), a.size()});
  std::vector<double> out(n);
  detail::call("nd_form_factor_klein_nystrand_grid", [&](nd_report *report) {
    return nd_form_factor_klein_nystrand_grid(model.get(), detail::length(q.size()), q.data(), detail::length(R_A.size()), R_A.data(), detail::length(a.size()), a.data(), out.data(), report);
  });
  return out;
}
inline WithGradient form_factor_klein_nystrand_grid_gradient(const Model &model, span<const double> q, span<const double> R_A, span<const double> a) {
  const std::size_t n = detail::product("nd_form_factor_klein_nystrand_grid", {q.size(), R_A.size(), a.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_form_factor_klein_nystrand_grid_gradient", [&](nd_report *report) {
    return nd_form_factor_klein_nystrand_grid_gradient(model.get(), detail::length(q.size()), q.data(), detail::length(R_A.size()), R_A.data(), detail::length(a.size()), a.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// least energy for nu A -> N A; m_N [GeV], m_target [GeV] -> [GeV].
inline double upscattering_threshold(const Model &model, double m_N, double m_target) {
  double out;
  detail::call("nd_upscattering_threshold", [&](nd_report *report) {
    return nd_upscattering_threshold(model.get(), 1, &m_N, &m_target, &out, report);
  });
  return out;
}
inline void upscattering_threshold(const Model &model, span<const double> m_N, span<const double> m_target, span<double> out) {
  const std::size_t n = detail::common_size("nd_upscattering_threshold", {m_N.size(), m_target.size(), out.size()});
  detail::call("nd_upscattering_threshold", [&](nd_report *report) {
    return nd_upscattering_threshold(model.get(), detail::length(n), m_N.data(), m_target.data(), out.data(), report);
  });
}
inline std::vector<double> upscattering_threshold(const Model &model, span<const double> m_N, span<const double> m_target) {
  const std::size_t n = detail::common_size("nd_upscattering_threshold", {m_N.size(), m_target.size()});
  std::vector<double> out(n);
  detail::call("nd_upscattering_threshold", [&](nd_report *report) {
    return nd_upscattering_threshold(model.get(), detail::length(n), m_N.data(), m_target.data(), out.data(), report);
  });
  return out;
}
inline WithGradient upscattering_threshold_gradient(const Model &model, span<const double> m_N, span<const double> m_target) {
  const std::size_t n = detail::common_size("nd_upscattering_threshold", {m_N.size(), m_target.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_upscattering_threshold_gradient", [&](nd_report *report) {
    return nd_upscattering_threshold_gradient(model.get(), detail::length(n), m_N.data(), m_target.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> upscattering_threshold_grid(const Model &model, span<const double> m_N, span<const double> m_target) {
  const std::size_t n = detail::product("nd_upscattering_threshold_grid", {m_N.size(), m_target.size()});
  std::vector<double> out(n);
  detail::call("nd_upscattering_threshold_grid", [&](nd_report *report) {
    return nd_upscattering_threshold_grid(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(m_target.size()), m_target.data(), out.data(), report);
  });
  return out;
}
inline WithGradient upscattering_threshold_grid_gradient(const Model &model, span<const double> m_N, span<const double> m_target) {
  const std::size_t n = detail::product("nd_upscattering_threshold_grid", {m_N.size(), m_target.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_upscattering_threshold_grid_gradient", [&](nd_report *report) {
    return nd_upscattering_threshold_grid_gradient(model.get(), detail::length(m_N.size()), m_N.data(), detail::length(m_target.size()), m_target.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// least energy for nu A -> N A with a recoil T; T [GeV], m_N [GeV], m_target [GeV] -> [GeV].
inline double upscattering_E_min(const Model &model, double T, double m_N, double m_target) {
  double out;
  detail::call("nd_upscattering_E_min", [&](nd_report *report) {
    return nd_upscattering_E_min(model.get(), 1, &T, &m_N, &m_target, &out, report);
  });
  return out;
}
inline void upscattering_E_min(const Model &model, span<const double> T, span<const double> m_N, span<const double> m_target, span<double> out) {
  const std::size_t n = detail::common_size("nd_upscattering_E_min", {T.size(), m_N.size(), m_target.size(), out.size()});
  detail::call("nd_upscattering_E_min", [&](nd_report *report) {
    return nd_upscattering_E_min(model.get(), detail::length(n), T.data(), m_N.data(), m_target.data(), out.data(), report);
  });
}
inline std::vector<double> upscattering_E_min(const Model &model, span<const double> T, span<const double> m_N, span<const double> m_target) {
  const std::size_t n = detail::common_size("nd_upscattering_E_min", {T.size(), m_N.size(), m_target.size()});
  std::vector<double> out(n);
  detail::call("nd_upscattering_E_min", [&](nd_report *report) {
    return nd_upscattering_E_min(model.get(), detail::length(n), T.data(), m_N.data(), m_target.data(), out.data(), report);
  });
  return out;
}
inline WithGradient upscattering_E_min_gradient(const Model &model, span<const double> T, span<const double> m_N, span<const double> m_target) {
  const std::size_t n = detail::common_size("nd_upscattering_E_min", {T.size(), m_N.size(), m_target.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_upscattering_E_min_gradient", [&](nd_report *report) {
    return nd_upscattering_E_min_gradient(model.get(), detail::length(n), T.data(), m_N.data(), m_target.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> upscattering_E_min_grid(const Model &model, span<const double> T, span<const double> m_N, span<const double> m_target) {
  const std::size_t n = detail::product("nd_upscattering_E_min_grid", {T.size(), m_N.size(), m_target.size()});
  std::vector<double> out(n);
  detail::call("nd_upscattering_E_min_grid", [&](nd_report *report) {
    return nd_upscattering_E_min_grid(model.get(), detail::length(T.size()), T.data(), detail::length(m_N.size()), m_N.data(), detail::length(m_target.size()), m_target.data(), out.data(), report);
  });
  return out;
}
inline WithGradient upscattering_E_min_grid_gradient(const Model &model, span<const double> T, span<const double> m_N, span<const double> m_target) {
  const std::size_t n = detail::product("nd_upscattering_E_min_grid", {T.size(), m_N.size(), m_target.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_upscattering_E_min_grid_gradient", [&](nd_report *report) {
    return nd_upscattering_E_min_grid_gradient(model.get(), detail::length(T.size()), T.data(), detail::length(m_N.size()), m_N.data(), detail::length(m_target.size()), m_target.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// least recoil of nu A -> N A, 0 up to the threshold; E_nu [GeV], m_N [GeV], m_target [GeV] -> [GeV].
inline double upscattering_T_min(const Model &model, double E_nu, double m_N, double m_target) {
  double out;
  detail::call("nd_upscattering_T_min", [&](nd_report *report) {
    return nd_upscattering_T_min(model.get(), 1, &E_nu, &m_N, &m_target, &out, report);
  });
  return out;
}
inline void upscattering_T_min(const Model &model, span<const double> E_nu, span<const double> m_N, span<const double> m_target, span<double> out) {
  const std::size_t n = detail::common_size("nd_upscattering_T_min", {E_nu.size(), m_N.size(), m_target.size(), out.size()});
  detail::call("nd_upscattering_T_min", [&](nd_report *report) {
    return nd_upscattering_T_min(model.get(), detail::length(n), E_nu.data(), m_N.data(), m_target.data(), out.data(), report);
  });
}
inline std::vector<double> upscattering_T_min(const Model &model, span<const double> E_nu, span<const double> m_N, span<const double> m_target) {
  const std::size_t n = detail::common_size("nd_upscattering_T_min", {E_nu.size(), m_N.size(), m_target.size()});
  std::vector<double> out(n);
  detail::call("nd_upscattering_T_min", [&](nd_report *report) {
    return nd_upscattering_T_min(model.get(), detail::length(n), E_nu.data(), m_N.data(), m_target.data(), out.data(), report);
  });
  return out;
}
inline WithGradient upscattering_T_min_gradient(const Model &model, span<const double> E_nu, span<const double> m_N, span<const double> m_target) {
  const std::size_t n = detail::common_size("nd_upscattering_T_min", {E_nu.size(), m_N.size(), m_target.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_upscattering_T_min_gradient", [&](nd_report *report) {
    return nd_upscattering_T_min_gradient(model.get(), detail::length(n), E_nu.data(), m_N.data(), m_target.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> upscattering_T_min_grid(const Model &model, span<const double> E_nu, span<const double> m_N, span<const double> m_target) {
  const std::size_t n = detail::product("nd_upscattering_T_min_grid", {E_nu.size(), m_N.size(), m_target.size()});
  std::vector<double> out(n);
  detail::call("nd_upscattering_T_min_grid", [&](nd_report *report) {
    return nd_upscattering_T_min_grid(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(m_N.size()), m_N.data(), detail::length(m_target.size()), m_target.data(), out.data(), report);
  });
  return out;
}
inline WithGradient upscattering_T_min_grid_gradient(const Model &model, span<const double> E_nu, span<const double> m_N, span<const double> m_target) {
  const std::size_t n = detail::product("nd_upscattering_T_min_grid", {E_nu.size(), m_N.size(), m_target.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_upscattering_T_min_grid_gradient", [&](nd_report *report) {
    return nd_upscattering_T_min_grid_gradient(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(m_N.size()), m_N.data(), detail::length(m_target.size()), m_target.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// greatest recoil of nu A -> N A, 0 up to the threshold; E_nu [GeV], m_N [GeV], m_target [GeV] -> [GeV].
inline double upscattering_T_max(const Model &model, double E_nu, double m_N, double m_target) {
  double out;
  detail::call("nd_upscattering_T_max", [&](nd_report *report) {
    return nd_upscattering_T_max(model.get(), 1, &E_nu, &m_N, &m_target, &out, report);
  });
  return out;
}
inline void upscattering_T_max(const Model &model, span<const double> E_nu, span<const double> m_N, span<const double> m_target, span<double> out) {
  const std::size_t n = detail::common_size("nd_upscattering_T_max", {E_nu.size(), m_N.size(), m_target.size(), out.size()});
  detail::call("nd_upscattering_T_max", [&](nd_report *report) {
    return nd_upscattering_T_max(model.get(), detail::length(n), E_nu.data(), m_N.data(), m_target.data(), out.data(), report);
  });
}
inline std::vector<double> upscattering_T_max(const Model &model, span<const double> E_nu, span<const double> m_N, span<const double> m_target) {
  const std::size_t n = detail::common_size("nd_upscattering_T_max", {E_nu.size(), m_N.size(), m_target.size()});
  std::vector<double> out(n);
  detail::call("nd_upscattering_T_max", [&](nd_report *report) {
    return nd_upscattering_T_max(model.get(), detail::length(n), E_nu.data(), m_N.data(), m_target.data(), out.data(), report);
  });
  return out;
}
inline WithGradient upscattering_T_max_gradient(const Model &model, span<const double> E_nu, span<const double> m_N, span<const double> m_target) {
  const std::size_t n = detail::common_size("nd_upscattering_T_max", {E_nu.size(), m_N.size(), m_target.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_upscattering_T_max_gradient", [&](nd_report *report) {
    return nd_upscattering_T_max_gradient(model.get(), detail::length(n), E_nu.data(), m_N.data(), m_target.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> upscattering_T_max_grid(const Model &model, span<const double> E_nu, span<const double> m_N, span<const double> m_target) {
  const std::size_t n = detail::product("nd_upscattering_T_max_grid", {E_nu.size(), m_N.size(), m_target.size()});
  std::vector<double> out(n);
  detail::call("nd_upscattering_T_max_grid", [&](nd_report *report) {
    return nd_upscattering_T_max_grid(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(m_N.size()), m_N.data(), detail::length(m_target.size()), m_target.data(), out.data(), report);
  });
  return out;
}
inline WithGradient upscattering_T_max_grid_gradient(const Model &model, span<const double> E_nu, span<const double> m_N, span<const double> m_target) {
  const std::size_t n = detail::product("nd_upscattering_T_max_grid", {E_nu.size(), m_N.size(), m_target.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_upscattering_T_max_grid_gradient", [&](nd_report *report) {
    return nd_upscattering_T_max_grid_gradient(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(m_N.size()), m_N.data(), detail::length(m_target.size()), m_target.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// dsigma/dT of nu A -> N A, a point of spin 1/2 without anomalous moment, 0 up to the threshold and outside upscattering_T_min, upscattering_T_max; E_nu [GeV], T [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3].
inline double dsigma_upscattering_dT(const Model &model, double E_nu, double T, double m_N, double d_gamma, double m_target, double Z) {
  double out;
  detail::call("nd_dsigma_upscattering_dT", [&](nd_report *report) {
    return nd_dsigma_upscattering_dT(model.get(), 1, &E_nu, &T, &m_N, &d_gamma, &m_target, &Z, &out, report);
  });
  return out;
}
inline void dsigma_upscattering_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z, span<double> out) {
  const std::size_t n = detail::common_size("nd_dsigma_upscattering_dT", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size(), out.size()});
  detail::call("nd_dsigma_upscattering_dT", [&](nd_report *report) {
    return nd_dsigma_upscattering_dT(model.get(), detail::length(n), E_nu.data(), T.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.data(), report);
  });
}
inline std::vector<double> dsigma_upscattering_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::common_size("nd_dsigma_upscattering_dT", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_upscattering_dT", [&](nd_report *report) {
    return nd_dsigma_upscattering_dT(model.get(), detail::length(n), E_nu.data(), T.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_upscattering_dT_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::common_size("nd_dsigma_upscattering_dT", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(6 * n)};
  detail::call("nd_dsigma_upscattering_dT_gradient", [&](nd_report *report) {
    return nd_dsigma_upscattering_dT_gradient(model.get(), detail::length(n), E_nu.data(), T.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> dsigma_upscattering_dT_grid(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::product("nd_dsigma_upscattering_dT_grid", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_upscattering_dT_grid", [&](nd_report *report) {
    return nd_dsigma_upscattering_dT_grid(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_upscattering_dT_grid_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::product("nd_dsigma_upscattering_dT_grid", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(6 * n)};
  detail::call("nd_dsigma_upscattering_dT_grid_gradient", [&](nd_report *report) {
    return nd_dsigma_upscattering_dT_grid_gradient(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// dsigma/dT of nu A -> N A, a point of spin 0, 0 up to the threshold and outside upscattering_T_min, upscattering_T_max; E_nu [GeV], T [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3].
inline double dsigma_upscattering_spin0_dT(const Model &model, double E_nu, double T, double m_N, double d_gamma, double m_target, double Z) {
  double out;
  detail::call("nd_dsigma_upscattering_spin0_dT", [&](nd_report *report) {
    return nd_dsigma_upscattering_spin0_dT(model.get(), 1, &E_nu, &T, &m_N, &d_gamma, &m_target, &Z, &out, report);
  });
  return out;
}
inline void dsigma_upscattering_spin0_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z, span<double> out) {
  const std::size_t n = detail::common_size("nd_dsigma_upscattering_spin0_dT", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size(), out.size()});
  detail::call("nd_dsigma_upscattering_spin0_dT", [&](nd_report *report) {
    return nd_dsigma_upscattering_spin0_dT(model.get(), detail::length(n), E_nu.data(), T.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.data(), report);
  });
}
inline std::vector<double> dsigma_upscattering_spin0_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::common_size("nd_dsigma_upscattering_spin0_dT", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_upscattering_spin0_dT", [&](nd_report *report) {
    return nd_dsigma_upscattering_spin0_dT(model.get(), detail::length(n), E_nu.data(), T.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_upscattering_spin0_dT_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::common_size("nd_dsigma_upscattering_spin0_dT", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(6 * n)};
  detail::call("nd_dsigma_upscattering_spin0_dT_gradient", [&](nd_report *report) {
    return nd_dsigma_upscattering_spin0_dT_gradient(model.get(), detail::length(n), E_nu.data(), T.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> dsigma_upscattering_spin0_dT_grid(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::product("nd_dsigma_upscattering_spin0_dT_grid", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_upscattering_spin0_dT_grid", [&](nd_report *report) {
    return nd_dsigma_upscattering_spin0_dT_grid(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_upscattering_spin0_dT_grid_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::product("nd_dsigma_upscattering_spin0_dT_grid", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(6 * n)};
  detail::call("nd_dsigma_upscattering_spin0_dT_grid_gradient", [&](nd_report *report) {
    return nd_dsigma_upscattering_spin0_dT_grid_gradient(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// sigma of nu A -> N A with a recoil above T_cut, spin 1/2; infinite for m_N = 0 without a cut; E_nu [GeV], T_cut [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-2].
inline double sigma_upscattering(const Model &model, double E_nu, double T_cut, double m_N, double d_gamma, double m_target, double Z) {
  double out;
  detail::call("nd_sigma_upscattering", [&](nd_report *report) {
    return nd_sigma_upscattering(model.get(), 1, &E_nu, &T_cut, &m_N, &d_gamma, &m_target, &Z, &out, report);
  });
  return out;
}
inline void sigma_upscattering(const Model &model, span<const double> E_nu, span<const double> T_cut, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z, span<double> out) {
  const std::size_t n = detail::common_size("nd_sigma_upscattering", {E_nu.size(), T_cut.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size(), out.size()});
  detail::call("nd_sigma_upscattering", [&](nd_report *report) {
    return nd_sigma_upscattering(model.get(), detail::length(n), E_nu.data(), T_cut.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.data(), report);
  });
}
inline std::vector<double> sigma_upscattering(const Model &model, span<const double> E_nu, span<const double> T_cut, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::common_size("nd_sigma_upscattering", {E_nu.size(), T_cut.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_upscattering", [&](nd_report *report) {
    return nd_sigma_upscattering(model.get(), detail::length(n), E_nu.data(), T_cut.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_upscattering_gradient(const Model &model, span<const double> E_nu, span<const double> T_cut, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::common_size("nd_sigma_upscattering", {E_nu.size(), T_cut.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(6 * n)};
  detail::call("nd_sigma_upscattering_gradient", [&](nd_report *report) {
    return nd_sigma_upscattering_gradient(model.get(), detail::length(n), E_nu.data(), T_cut.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> sigma_upscattering_grid(const Model &model, span<const double> E_nu, span<const double> T_cut, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::product("nd_sigma_upscattering_grid", {E_nu.size(), T_cut.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_upscattering_grid", [&](nd_report *report) {
    return nd_sigma_upscattering_grid(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T_cut.size()), T_cut.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_upscattering_grid_gradient(const Model &model, span<const double> E_nu, span<const double> T_cut, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::product("nd_sigma_upscattering_grid", {E_nu.size(), T_cut.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(6 * n)};
  detail::call("nd_sigma_upscattering_grid_gradient", [&](nd_report *report) {
    return nd_sigma_upscattering_grid_gradient(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T_cut.size()), T_cut.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// sigma of nu A -> N A with a recoil above T_cut, spin 0; infinite for m_N = 0 without a cut; E_nu [GeV], T_cut [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-2].
inline double sigma_upscattering_spin0(const Model &model, double E_nu, double T_cut, double m_N, double d_gamma, double m_target, double Z) {
  double out;
  detail::call("nd_sigma_upscattering_spin0", [&](nd_report *report) {
    return nd_sigma_upscattering_spin0(model.get(), 1, &E_nu, &T_cut, &m_N, &d_gamma, &m_target, &Z, &out, report);
  });
  return out;
}
inline void sigma_upscattering_spin0(const Model &model, span<const double> E_nu, span<const double> T_cut, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z, span<double> out) {
  const std::size_t n = detail::common_size("nd_sigma_upscattering_spin0", {E_nu.size(), T_cut.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size(), out.size()});
  detail::call("nd_sigma_upscattering_spin0", [&](nd_report *report) {
    return nd_sigma_upscattering_spin0(model.get(), detail::length(n), E_nu.data(), T_cut.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.data(), report);
  });
}
inline std::vector<double> sigma_upscattering_spin0(const Model &model, span<const double> E_nu, span<const double> T_cut, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::common_size("nd_sigma_upscattering_spin0", {E_nu.size(), T_cut.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_upscattering_spin0", [&](nd_report *report) {
    return nd_sigma_upscattering_spin0(model.get(), detail::length(n), E_nu.data(), T_cut.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_upscattering_spin0_gradient(const Model &model, span<const double> E_nu, span<const double> T_cut, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::common_size("nd_sigma_upscattering_spin0", {E_nu.size(), T_cut.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(6 * n)};
  detail::call("nd_sigma_upscattering_spin0_gradient", [&](nd_report *report) {
    return nd_sigma_upscattering_spin0_gradient(model.get(), detail::length(n), E_nu.data(), T_cut.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> sigma_upscattering_spin0_grid(const Model &model, span<const double> E_nu, span<const double> T_cut, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::product("nd_sigma_upscattering_spin0_grid", {E_nu.size(), T_cut.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_upscattering_spin0_grid", [&](nd_report *report) {
    return nd_sigma_upscattering_spin0_grid(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T_cut.size()), T_cut.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_upscattering_spin0_grid_gradient(const Model &model, span<const double> E_nu, span<const double> T_cut, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::product("nd_sigma_upscattering_spin0_grid", {E_nu.size(), T_cut.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(6 * n)};
  detail::call("nd_sigma_upscattering_spin0_grid_gradient", [&](nd_report *report) {
    return nd_sigma_upscattering_spin0_grid_gradient(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T_cut.size()), T_cut.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// Greatest less least recoil of nu A -> N A by the energy above threshold; E_excess [GeV], m_N [GeV], m_target [GeV] -> [GeV].
inline double upscattering_T_span(const Model &model, double E_excess, double m_N, double m_target) {
  double out;
  detail::call("nd_upscattering_T_span", [&](nd_report *report) {
    return nd_upscattering_T_span(model.get(), 1, &E_excess, &m_N, &m_target, &out, report);
  });
  return out;
}
inline void upscattering_T_span(const Model &model, span<const double> E_excess, span<const double> m_N, span<const double> m_target, span<double> out) {
  const std::size_t n = detail::common_size("nd_upscattering_T_span", {E_excess.size(), m_N.size(), m_target.size(), out.size()});
  detail::call("nd_upscattering_T_span", [&](nd_report *report) {
    return nd_upscattering_T_span(model.get(), detail::length(n), E_excess.data(), m_N.data(), m_target.data(), out.data(), report);
  });
}
inline std::vector<double> upscattering_T_span(const Model &model, span<const double> E_excess, span<const double> m_N, span<const double> m_target) {
  const std::size_t n = detail::common_size("nd_upscattering_T_span", {E_excess.size(), m_N.size(), m_target.size()});
  std::vector<double> out(n);
  detail::call("nd_upscattering_T_span", [&](nd_report *report) {
    return nd_upscattering_T_span(model.get(), detail::length(n), E_excess.data(), m_N.data(), m_target.data(), out.data(), report);
  });
  return out;
}
inline WithGradient upscattering_T_span_gradient(const Model &model, span<const double> E_excess, span<const double> m_N, span<const double> m_target) {
  const std::size_t n = detail::common_size("nd_upscattering_T_span", {E_excess.size(), m_N.size(), m_target.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_upscattering_T_span_gradient", [&](nd_report *report) {
    return nd_upscattering_T_span_gradient(model.get(), detail::length(n), E_excess.data(), m_N.data(), m_target.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> upscattering_T_span_grid(const Model &model, span<const double> E_excess, span<const double> m_N, span<const double> m_target) {
  const std::size_t n = detail::product("nd_upscattering_T_span_grid", {E_excess.size(), m_N.size(), m_target.size()});
  std::vector<double> out(n);
  detail::call("nd_upscattering_T_span_grid", [&](nd_report *report) {
    return nd_upscattering_T_span_grid(model.get(), detail::length(E_excess.size()), E_excess.data(), detail::length(m_N.size()), m_N.data(), detail::length(m_target.size()), m_target.data(), out.data(), report);
  });
  return out;
}
inline WithGradient upscattering_T_span_grid_gradient(const Model &model, span<const double> E_excess, span<const double> m_N, span<const double> m_target) {
  const std::size_t n = detail::product("nd_upscattering_T_span_grid", {E_excess.size(), m_N.size(), m_target.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(3 * n)};
  detail::call("nd_upscattering_T_span_grid_gradient", [&](nd_report *report) {
    return nd_upscattering_T_span_grid_gradient(model.get(), detail::length(E_excess.size()), E_excess.data(), detail::length(m_N.size()), m_N.data(), detail::length(m_target.size()), m_target.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// dsigma_upscattering_dT by what energy and recoil exceed their least values; 0 for T_excess beyond upscattering_T_span; E_excess [GeV], T_excess [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3].
inline double dsigma_upscattering_excess_dT(const Model &model, double E_excess, double T_excess, double m_N, double d_gamma, double m_target, double Z) {
  double out;
  detail::call("nd_dsigma_upscattering_excess_dT", [&](nd_report *report) {
    return nd_dsigma_upscattering_excess_dT(model.get(), 1, &E_excess, &T_excess, &m_N, &d_gamma, &m_target, &Z, &out, report);
  });
  return out;
}
inline void dsigma_upscattering_excess_dT(const Model &model, span<const double> E_excess, span<const double> T_excess, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z, span<double> out) {
  const std::size_t n = detail::common_size("nd_dsigma_upscattering_excess_dT", {E_excess.size(), T_excess.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size(), out.size()});
  detail::call("nd_dsigma_upscattering_excess_dT", [&](nd_report *report) {
    return nd_dsigma_upscattering_excess_dT(model.get(), detail::length(n), E_excess.data(), T_excess.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.data(), report);
  });
}
inline std::vector<double> dsigma_upscattering_excess_dT(const Model &model, span<const double> E_excess, span<const double> T_excess, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::common_size("nd_dsigma_upscattering_excess_dT", {E_excess.size(), T_excess.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_upscattering_excess_dT", [&](nd_report *report) {
    return nd_dsigma_upscattering_excess_dT(model.get(), detail::length(n), E_excess.data(), T_excess.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_upscattering_excess_dT_gradient(const Model &model, span<const double> E_excess, span<const double> T_excess, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::common_size("nd_dsigma_upscattering_excess_dT", {E_excess.size(), T_excess.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(6 * n)};
  detail::call("nd_dsigma_upscattering_excess_dT_gradient", [&](nd_report *report) {
    return nd_dsigma_upscattering_excess_dT_gradient(model.get(), detail::length(n), E_excess.data(), T_excess.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> dsigma_upscattering_excess_dT_grid(const Model &model, span<const double> E_excess, span<const double> T_excess, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::product("nd_dsigma_upscattering_excess_dT_grid", {E_excess.size(), T_excess.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_upscattering_excess_dT_grid", [&](nd_report *report) {
    return nd_dsigma_upscattering_excess_dT_grid(model.get(), detail::length(E_excess.size()), E_excess.data(), detail::length(T_excess.size()), T_excess.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_upscattering_excess_dT_grid_gradient(const Model &model, span<const double> E_excess, span<const double> T_excess, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::product("nd_dsigma_upscattering_excess_dT_grid", {E_excess.size(), T_excess.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(6 * n)};
  detail::call("nd_dsigma_upscattering_excess_dT_grid_gradient", [&](nd_report *report) {
    return nd_dsigma_upscattering_excess_dT_grid_gradient(model.get(), detail::length(E_excess.size()), E_excess.data(), detail::length(T_excess.size()), T_excess.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// dsigma_upscattering_spin0_dT by what energy and recoil exceed their least values; 0 for T_excess beyond upscattering_T_span; E_excess [GeV], T_excess [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3].
inline double dsigma_upscattering_excess_spin0_dT(const Model &model, double E_excess, double T_excess, double m_N, double d_gamma, double m_target, double Z) {
  double out;
  detail::call("nd_dsigma_upscattering_excess_spin0_dT", [&](nd_report *report) {
    return nd_dsigma_upscattering_excess_spin0_dT(model.get(), 1, &E_excess, &T_excess, &m_N, &d_gamma, &m_target, &Z, &out, report);
  });
  return out;
}
inline void dsigma_upscattering_excess_spin0_dT(const Model &model, span<const double> E_excess, span<const double> T_excess, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z, span<double> out) {
  const std::size_t n = detail::common_size("nd_dsigma_upscattering_excess_spin0_dT", {E_excess.size(), T_excess.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size(), out.size()});
  detail::call("nd_dsigma_upscattering_excess_spin0_dT", [&](nd_report *report) {
    return nd_dsigma_upscattering_excess_spin0_dT(model.get(), detail::length(n), E_excess.data(), T_excess.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.data(), report);
  });
}
inline std::vector<double> dsigma_upscattering_excess_spin0_dT(const Model &model, span<const double> E_excess, span<const double> T_excess, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::common_size("nd_dsigma_upscattering_excess_spin0_dT", {E_excess.size(), T_excess.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_upscattering_excess_spin0_dT", [&](nd_report *report) {
    return nd_dsigma_upscattering_excess_spin0_dT(model.get(), detail::length(n), E_excess.data(), T_excess.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_upscattering_excess_spin0_dT_gradient(const Model &model, span<const double> E_excess, span<const double> T_excess, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::common_size("nd_dsigma_upscattering_excess_spin0_dT", {E_excess.size(), T_excess.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(6 * n)};
  detail::call("nd_dsigma_upscattering_excess_spin0_dT_gradient", [&](nd_report *report) {
    return nd_dsigma_upscattering_excess_spin0_dT_gradient(model.get(), detail::length(n), E_excess.data(), T_excess.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> dsigma_upscattering_excess_spin0_dT_grid(const Model &model, span<const double> E_excess, span<const double> T_excess, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::product("nd_dsigma_upscattering_excess_spin0_dT_grid", {E_excess.size(), T_excess.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_upscattering_excess_spin0_dT_grid", [&](nd_report *report) {
    return nd_dsigma_upscattering_excess_spin0_dT_grid(model.get(), detail::length(E_excess.size()), E_excess.data(), detail::length(T_excess.size()), T_excess.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_upscattering_excess_spin0_dT_grid_gradient(const Model &model, span<const double> E_excess, span<const double> T_excess, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::product("nd_dsigma_upscattering_excess_spin0_dT_grid", {E_excess.size(), T_excess.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(6 * n)};
  detail::call("nd_dsigma_upscattering_excess_spin0_dT_grid_gradient", [&](nd_report *report) {
    return nd_dsigma_upscattering_excess_spin0_dT_grid_gradient(model.get(), detail::length(E_excess.size()), E_excess.data(), detail::length(T_excess.size()), T_excess.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// sigma_upscattering without a cut by the energy above threshold; E_excess [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-2].
inline double sigma_upscattering_excess(const Model &model, double E_excess, double m_N, double d_gamma, double m_target, double Z) {
  double out;
  detail::call("nd_sigma_upscattering_excess", [&](nd_report *report) {
    return nd_sigma_upscattering_excess(model.get(), 1, &E_excess, &m_N, &d_gamma, &m_target, &Z, &out, report);
  });
  return out;
}
inline void sigma_upscattering_excess(const Model &model, span<const double> E_excess, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z, span<double> out) {
  const std::size_t n = detail::common_size("nd_sigma_upscattering_excess", {E_excess.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size(), out.size()});
  detail::call("nd_sigma_upscattering_excess", [&](nd_report *report) {
    return nd_sigma_upscattering_excess(model.get(), detail::length(n), E_excess.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.data(), report);
  });
}
inline std::vector<double> sigma_upscattering_excess(const Model &model, span<const double> E_excess, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::common_size("nd_sigma_upscattering_excess", {E_excess.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_upscattering_excess", [&](nd_report *report) {
    return nd_sigma_upscattering_excess(model.get(), detail::length(n), E_excess.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_upscattering_excess_gradient(const Model &model, span<const double> E_excess, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::common_size("nd_sigma_upscattering_excess", {E_excess.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(5 * n)};
  detail::call("nd_sigma_upscattering_excess_gradient", [&](nd_report *report) {
    return nd_sigma_upscattering_excess_gradient(model.get(), detail::length(n), E_excess.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> sigma_upscattering_excess_grid(const Model &model, span<const double> E_excess, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::product("nd_sigma_upscattering_excess_grid", {E_excess.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_upscattering_excess_grid", [&](nd_report *report) {
    return nd_sigma_upscattering_excess_grid(model.get(), detail::length(E_excess.size()), E_excess.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_upscattering_excess_grid_gradient(const Model &model, span<const double> E_excess, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::product("nd_sigma_upscattering_excess_grid", {E_excess.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(5 * n)};
  detail::call("nd_sigma_upscattering_excess_grid_gradient", [&](nd_report *report) {
    return nd_sigma_upscattering_excess_grid_gradient(model.get(), detail::length(E_excess.size()), E_excess.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// sigma_upscattering_spin0 without a cut by the energy above threshold; E_excess [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-2].
inline double sigma_upscattering_excess_spin0(const Model &model, double E_excess, double m_N, double d_gamma, double m_target, double Z) {
  double out;
  detail::call("nd_sigma_upscattering_excess_spin0", [&](nd_report *report) {
    return nd_sigma_upscattering_excess_spin0(model.get(), 1, &E_excess, &m_N, &d_gamma, &m_target, &Z, &out, report);
  });
  return out;
}
inline void sigma_upscattering_excess_spin0(const Model &model, span<const double> E_excess, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z, span<double> out) {
  const std::size_t n = detail::common_size("nd_sigma_upscattering_excess_spin0", {E_excess.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size(), out.size()});
  detail::call("nd_sigma_upscattering_excess_spin0", [&](nd_report *report) {
    return nd_sigma_upscattering_excess_spin0(model.get(), detail::length(n), E_excess.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.data(), report);
  });
}
inline std::vector<double> sigma_upscattering_excess_spin0(const Model &model, span<const double> E_excess, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::common_size("nd_sigma_upscattering_excess_spin0", {E_excess.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_upscattering_excess_spin0", [&](nd_report *report) {
    return nd_sigma_upscattering_excess_spin0(model.get(), detail::length(n), E_excess.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_upscattering_excess_spin0_gradient(const Model &model, span<const double> E_excess, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::common_size("nd_sigma_upscattering_excess_spin0", {E_excess.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(5 * n)};
  detail::call("nd_sigma_upscattering_excess_spin0_gradient", [&](nd_report *report) {
    return nd_sigma_upscattering_excess_spin0_gradient(model.get(), detail::length(n), E_excess.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> sigma_upscattering_excess_spin0_grid(const Model &model, span<const double> E_excess, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::product("nd_sigma_upscattering_excess_spin0_grid", {E_excess.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  std::vector<double> out(n);
  detail::call("nd_sigma_upscattering_excess_spin0_grid", [&](nd_report *report) {
    return nd_sigma_upscattering_excess_spin0_grid(model.get(), detail::length(E_excess.size()), E_excess.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient sigma_upscattering_excess_spin0_grid_gradient(const Model &model, span<const double> E_excess, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::product("nd_sigma_upscattering_excess_spin0_grid", {E_excess.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(5 * n)};
  detail::call("nd_sigma_upscattering_excess_spin0_grid_gradient", [&](nd_report *report) {
    return nd_sigma_upscattering_excess_spin0_grid_gradient(model.get(), detail::length(E_excess.size()), E_excess.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// The part of dsigma_upscattering_dT that turns the helicity: N of helicity + from a left-handed neutrino in the rest frame of the target; E_nu [GeV], T [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3].
inline double dsigma_upscattering_flip_dT(const Model &model, double E_nu, double T, double m_N, double d_gamma, double m_target, double Z) {
  double out;
  detail::call("nd_dsigma_upscattering_flip_dT", [&](nd_report *report) {
    return nd_dsigma_upscattering_flip_dT(model.get(), 1, &E_nu, &T, &m_N, &d_gamma, &m_target, &Z, &out, report);
  });
  return out;
}
inline void dsigma_upscattering_flip_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z, span<double> out) {
  const std::size_t n = detail::common_size("nd_dsigma_upscattering_flip_dT", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size(), out.size()});
  detail::call("nd_dsigma_upscattering_flip_dT", [&](nd_report *report) {
    return nd_dsigma_upscattering_flip_dT(model.get(), detail::length(n), E_nu.data(), T.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.data(), report);
  });
}
inline std::vector<double> dsigma_upscattering_flip_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::common_size("nd_dsigma_upscattering_flip_dT", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_upscattering_flip_dT", [&](nd_report *report) {
    return nd_dsigma_upscattering_flip_dT(model.get(), detail::length(n), E_nu.data(), T.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_upscattering_flip_dT_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::common_size("nd_dsigma_upscattering_flip_dT", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(6 * n)};
  detail::call("nd_dsigma_upscattering_flip_dT_gradient", [&](nd_report *report) {
    return nd_dsigma_upscattering_flip_dT_gradient(model.get(), detail::length(n), E_nu.data(), T.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> dsigma_upscattering_flip_dT_grid(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::product("nd_dsigma_upscattering_flip_dT_grid", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_upscattering_flip_dT_grid", [&](nd_report *report) {
    return nd_dsigma_upscattering_flip_dT_grid(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_upscattering_flip_dT_grid_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::product("nd_dsigma_upscattering_flip_dT_grid", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(6 * n)};
  detail::call("nd_dsigma_upscattering_flip_dT_grid_gradient", [&](nd_report *report) {
    return nd_dsigma_upscattering_flip_dT_grid_gradient(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// The part of dsigma_upscattering_spin0_dT that turns the helicity: N of helicity + from a left-handed neutrino in the rest frame of the target; E_nu [GeV], T [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3].
inline double dsigma_upscattering_flip_spin0_dT(const Model &model, double E_nu, double T, double m_N, double d_gamma, double m_target, double Z) {
  double out;
  detail::call("nd_dsigma_upscattering_flip_spin0_dT", [&](nd_report *report) {
    return nd_dsigma_upscattering_flip_spin0_dT(model.get(), 1, &E_nu, &T, &m_N, &d_gamma, &m_target, &Z, &out, report);
  });
  return out;
}
inline void dsigma_upscattering_flip_spin0_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z, span<double> out) {
  const std::size_t n = detail::common_size("nd_dsigma_upscattering_flip_spin0_dT", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size(), out.size()});
  detail::call("nd_dsigma_upscattering_flip_spin0_dT", [&](nd_report *report) {
    return nd_dsigma_upscattering_flip_spin0_dT(model.get(), detail::length(n), E_nu.data(), T.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.data(), report);
  });
}
inline std::vector<double> dsigma_upscattering_flip_spin0_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::common_size("nd_dsigma_upscattering_flip_spin0_dT", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_upscattering_flip_spin0_dT", [&](nd_report *report) {
    return nd_dsigma_upscattering_flip_spin0_dT(model.get(), detail::length(n), E_nu.data(), T.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_upscattering_flip_spin0_dT_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::common_size("nd_dsigma_upscattering_flip_spin0_dT", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(6 * n)};
  detail::call("nd_dsigma_upscattering_flip_spin0_dT_gradient", [&](nd_report *report) {
    return nd_dsigma_upscattering_flip_spin0_dT_gradient(model.get(), detail::length(n), E_nu.data(), T.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> dsigma_upscattering_flip_spin0_dT_grid(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::product("nd_dsigma_upscattering_flip_spin0_dT_grid", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_upscattering_flip_spin0_dT_grid", [&](nd_report *report) {
    return nd_dsigma_upscattering_flip_spin0_dT_grid(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_upscattering_flip_spin0_dT_grid_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::product("nd_dsigma_upscattering_flip_spin0_dT_grid", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(6 * n)};
  detail::call("nd_dsigma_upscattering_flip_spin0_dT_grid_gradient", [&](nd_report *report) {
    return nd_dsigma_upscattering_flip_spin0_dT_grid_gradient(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// The part of dsigma_upscattering_dT that conserves the helicity: N of helicity - from a left-handed neutrino in the rest frame of the target; vanishes with m_N; E_nu [GeV], T [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3].
inline double dsigma_upscattering_conserving_dT(const Model &model, double E_nu, double T, double m_N, double d_gamma, double m_target, double Z) {
  double out;
  detail::call("nd_dsigma_upscattering_conserving_dT", [&](nd_report *report) {
    return nd_dsigma_upscattering_conserving_dT(model.get(), 1, &E_nu, &T, &m_N, &d_gamma, &m_target, &Z, &out, report);
  });
  return out;
}
inline void dsigma_upscattering_conserving_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z, span<double> out) {
  const std::size_t n = detail::common_size("nd_dsigma_upscattering_conserving_dT", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size(), out.size()});
  detail::call("nd_dsigma_upscattering_conserving_dT", [&](nd_report *report) {
    return nd_dsigma_upscattering_conserving_dT(model.get(), detail::length(n), E_nu.data(), T.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.data(), report);
  });
}
inline std::vector<double> dsigma_upscattering_conserving_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::common_size("nd_dsigma_upscattering_conserving_dT", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_upscattering_conserving_dT", [&](nd_report *report) {
    return nd_dsigma_upscattering_conserving_dT(model.get(), detail::length(n), E_nu.data(), T.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_upscattering_conserving_dT_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::common_size("nd_dsigma_upscattering_conserving_dT", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(6 * n)};
  detail::call("nd_dsigma_upscattering_conserving_dT_gradient", [&](nd_report *report) {
    return nd_dsigma_upscattering_conserving_dT_gradient(model.get(), detail::length(n), E_nu.data(), T.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> dsigma_upscattering_conserving_dT_grid(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::product("nd_dsigma_upscattering_conserving_dT_grid", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_upscattering_conserving_dT_grid", [&](nd_report *report) {
    return nd_dsigma_upscattering_conserving_dT_grid(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_upscattering_conserving_dT_grid_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::product("nd_dsigma_upscattering_conserving_dT_grid", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(6 * n)};
  detail::call("nd_dsigma_upscattering_conserving_dT_grid_gradient", [&](nd_report *report) {
    return nd_dsigma_upscattering_conserving_dT_grid_gradient(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// The part of dsigma_upscattering_spin0_dT that conserves the helicity: N of helicity - from a left-handed neutrino in the rest frame of the target; vanishes with m_N; E_nu [GeV], T [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3].
inline double dsigma_upscattering_conserving_spin0_dT(const Model &model, double E_nu, double T, double m_N, double d_gamma, double m_target, double Z) {
  double out;
  detail::call("nd_dsigma_upscattering_conserving_spin0_dT", [&](nd_report *report) {
    return nd_dsigma_upscattering_conserving_spin0_dT(model.get(), 1, &E_nu, &T, &m_N, &d_gamma, &m_target, &Z, &out, report);
  });
  return out;
}
inline void dsigma_upscattering_conserving_spin0_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z, span<double> out) {
  const std::size_t n = detail::common_size("nd_dsigma_upscattering_conserving_spin0_dT", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size(), out.size()});
  detail::call("nd_dsigma_upscattering_conserving_spin0_dT", [&](nd_report *report) {
    return nd_dsigma_upscattering_conserving_spin0_dT(model.get(), detail::length(n), E_nu.data(), T.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.data(), report);
  });
}
inline std::vector<double> dsigma_upscattering_conserving_spin0_dT(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::common_size("nd_dsigma_upscattering_conserving_spin0_dT", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_upscattering_conserving_spin0_dT", [&](nd_report *report) {
    return nd_dsigma_upscattering_conserving_spin0_dT(model.get(), detail::length(n), E_nu.data(), T.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_upscattering_conserving_spin0_dT_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::common_size("nd_dsigma_upscattering_conserving_spin0_dT", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(6 * n)};
  detail::call("nd_dsigma_upscattering_conserving_spin0_dT_gradient", [&](nd_report *report) {
    return nd_dsigma_upscattering_conserving_spin0_dT_gradient(model.get(), detail::length(n), E_nu.data(), T.data(), m_N.data(), d_gamma.data(), m_target.data(), Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> dsigma_upscattering_conserving_spin0_dT_grid(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::product("nd_dsigma_upscattering_conserving_spin0_dT_grid", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  std::vector<double> out(n);
  detail::call("nd_dsigma_upscattering_conserving_spin0_dT_grid", [&](nd_report *report) {
    return nd_dsigma_upscattering_conserving_spin0_dT_grid(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dsigma_upscattering_conserving_spin0_dT_grid_gradient(const Model &model, span<const double> E_nu, span<const double> T, span<const double> m_N, span<const double> d_gamma, span<const double> m_target, span<const double> Z) {
  const std::size_t n = detail::product("nd_dsigma_upscattering_conserving_spin0_dT_grid", {E_nu.size(), T.size(), m_N.size(), d_gamma.size(), m_target.size(), Z.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(6 * n)};
  detail::call("nd_dsigma_upscattering_conserving_spin0_dT_grid_gradient", [&](nd_report *report) {
    return nd_dsigma_upscattering_conserving_spin0_dT_grid_gradient(model.get(), detail::length(E_nu.size()), E_nu.data(), detail::length(T.size()), T.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), detail::length(m_target.size()), m_target.data(), detail::length(Z.size()), Z.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// magnetic moment of a dipole coupling in Bohr magnetons; d_gamma [GeV^-1] -> [1].
inline double magnetic_moment(const Model &model, double d_gamma) {
  double out;
  detail::call("nd_magnetic_moment", [&](nd_report *report) {
    return nd_magnetic_moment(model.get(), 1, &d_gamma, &out, report);
  });
  return out;
}
inline void magnetic_moment(const Model &model, span<const double> d_gamma, span<double> out) {
  const std::size_t n = detail::common_size("nd_magnetic_moment", {d_gamma.size(), out.size()});
  detail::call("nd_magnetic_moment", [&](nd_report *report) {
    return nd_magnetic_moment(model.get(), detail::length(n), d_gamma.data(), out.data(), report);
  });
}
inline std::vector<double> magnetic_moment(const Model &model, span<const double> d_gamma) {
  const std::size_t n = detail::common_size("nd_magnetic_moment", {d_gamma.size()});
  std::vector<double> out(n);
  detail::call("nd_magnetic_moment", [&](nd_report *report) {
    return nd_magnetic_moment(model.get(), detail::length(n), d_gamma.data(), out.data(), report);
  });
  return out;
}
inline WithGradient magnetic_moment_gradient(const Model &model, span<const double> d_gamma) {
  const std::size_t n = detail::common_size("nd_magnetic_moment", {d_gamma.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(1 * n)};
  detail::call("nd_magnetic_moment_gradient", [&](nd_report *report) {
    return nd_magnetic_moment_gradient(model.get(), detail::length(n), d_gamma.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> magnetic_moment_grid(const Model &model, span<const double> d_gamma) {
  const std::size_t n = detail::product("nd_magnetic_moment_grid", {d_gamma.size()});
  std::vector<double> out(n);
  detail::call("nd_magnetic_moment_grid", [&](nd_report *report) {
    return nd_magnetic_moment_grid(model.get(), detail::length(d_gamma.size()), d_gamma.data(), out.data(), report);
  });
  return out;
}
inline WithGradient magnetic_moment_grid_gradient(const Model &model, span<const double> d_gamma) {
  const std::size_t n = detail::product("nd_magnetic_moment_grid", {d_gamma.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(1 * n)};
  detail::call("nd_magnetic_moment_grid_gradient", [&](nd_report *report) {
    return nd_magnetic_moment_grid_gradient(model.get(), detail::length(d_gamma.size()), d_gamma.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// dipole coupling of a magnetic moment; mu_nu [1] -> [GeV^-1].
inline double dipole_of_moment(const Model &model, double mu_nu) {
  double out;
  detail::call("nd_dipole_of_moment", [&](nd_report *report) {
    return nd_dipole_of_moment(model.get(), 1, &mu_nu, &out, report);
  });
  return out;
}
inline void dipole_of_moment(const Model &model, span<const double> mu_nu, span<double> out) {
  const std::size_t n = detail::common_size("nd_dipole_of_moment", {mu_nu.size(), out.size()});
  detail::call("nd_dipole_of_moment", [&](nd_report *report) {
    return nd_dipole_of_moment(model.get(), detail::length(n), mu_nu.data(), out.data(), report);
  });
}
inline std::vector<double> dipole_of_moment(const Model &model, span<const double> mu_nu) {
  const std::size_t n = detail::common_size("nd_dipole_of_moment", {mu_nu.size()});
  std::vector<double> out(n);
  detail::call("nd_dipole_of_moment", [&](nd_report *report) {
    return nd_dipole_of_moment(model.get(), detail::length(n), mu_nu.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dipole_of_moment_gradient(const Model &model, span<const double> mu_nu) {
  const std::size_t n = detail::common_size("nd_dipole_of_moment", {mu_nu.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(1 * n)};
  detail::call("nd_dipole_of_moment_gradient", [&](nd_report *report) {
    return nd_dipole_of_moment_gradient(model.get(), detail::length(n), mu_nu.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> dipole_of_moment_grid(const Model &model, span<const double> mu_nu) {
  const std::size_t n = detail::product("nd_dipole_of_moment_grid", {mu_nu.size()});
  std::vector<double> out(n);
  detail::call("nd_dipole_of_moment_grid", [&](nd_report *report) {
    return nd_dipole_of_moment_grid(model.get(), detail::length(mu_nu.size()), mu_nu.data(), out.data(), report);
  });
  return out;
}
inline WithGradient dipole_of_moment_grid_gradient(const Model &model, span<const double> mu_nu) {
  const std::size_t n = detail::product("nd_dipole_of_moment_grid", {mu_nu.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(1 * n)};
  detail::call("nd_dipole_of_moment_grid_gradient", [&](nd_report *report) {
    return nd_dipole_of_moment_grid_gradient(model.get(), detail::length(mu_nu.size()), mu_nu.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// charge radius of a neutrino in the standard model; m_lepton [GeV] -> [GeV^-2].
inline double charge_radius(const Model &model, double m_lepton) {
  double out;
  detail::call("nd_charge_radius", [&](nd_report *report) {
    return nd_charge_radius(model.get(), 1, &m_lepton, &out, report);
  });
  return out;
}
inline void charge_radius(const Model &model, span<const double> m_lepton, span<double> out) {
  const std::size_t n = detail::common_size("nd_charge_radius", {m_lepton.size(), out.size()});
  detail::call("nd_charge_radius", [&](nd_report *report) {
    return nd_charge_radius(model.get(), detail::length(n), m_lepton.data(), out.data(), report);
  });
}
inline std::vector<double> charge_radius(const Model &model, span<const double> m_lepton) {
  const std::size_t n = detail::common_size("nd_charge_radius", {m_lepton.size()});
  std::vector<double> out(n);
  detail::call("nd_charge_radius", [&](nd_report *report) {
    return nd_charge_radius(model.get(), detail::length(n), m_lepton.data(), out.data(), report);
  });
  return out;
}
inline WithGradient charge_radius_gradient(const Model &model, span<const double> m_lepton) {
  const std::size_t n = detail::common_size("nd_charge_radius", {m_lepton.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(1 * n)};
  detail::call("nd_charge_radius_gradient", [&](nd_report *report) {
    return nd_charge_radius_gradient(model.get(), detail::length(n), m_lepton.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> charge_radius_grid(const Model &model, span<const double> m_lepton) {
  const std::size_t n = detail::product("nd_charge_radius_grid", {m_lepton.size()});
  std::vector<double> out(n);
  detail::call("nd_charge_radius_grid", [&](nd_report *report) {
    return nd_charge_radius_grid(model.get(), detail::length(m_lepton.size()), m_lepton.data(), out.data(), report);
  });
  return out;
}
inline WithGradient charge_radius_grid_gradient(const Model &model, span<const double> m_lepton) {
  const std::size_t n = detail::product("nd_charge_radius_grid", {m_lepton.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(1 * n)};
  detail::call("nd_charge_radius_grid_gradient", [&](nd_report *report) {
    return nd_charge_radius_grid_gradient(model.get(), detail::length(m_lepton.size()), m_lepton.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// moment that goes with a mass by dimension, in Bohr magnetons; delta_m [GeV], Lambda [GeV] -> [1].
inline double natural_moment(const Model &model, double delta_m, double Lambda) {
  double out;
  detail::call("nd_natural_moment", [&](nd_report *report) {
    return nd_natural_moment(model.get(), 1, &delta_m, &Lambda, &out, report);
  });
  return out;
}
inline void natural_moment(const Model &model, span<const double> delta_m, span<const double> Lambda, span<double> out) {
  const std::size_t n = detail::common_size("nd_natural_moment", {delta_m.size(), Lambda.size(), out.size()});
  detail::call("nd_natural_moment", [&](nd_report *report) {
    return nd_natural_moment(model.get(), detail::length(n), delta_m.data(), Lambda.data(), out.data(), report);
  });
}
inline std::vector<double> natural_moment(const Model &model, span<const double> delta_m, span<const double> Lambda) {
  const std::size_t n = detail::common_size("nd_natural_moment", {delta_m.size(), Lambda.size()});
  std::vector<double> out(n);
  detail::call("nd_natural_moment", [&](nd_report *report) {
    return nd_natural_moment(model.get(), detail::length(n), delta_m.data(), Lambda.data(), out.data(), report);
  });
  return out;
}
inline WithGradient natural_moment_gradient(const Model &model, span<const double> delta_m, span<const double> Lambda) {
  const std::size_t n = detail::common_size("nd_natural_moment", {delta_m.size(), Lambda.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_natural_moment_gradient", [&](nd_report *report) {
    return nd_natural_moment_gradient(model.get(), detail::length(n), delta_m.data(), Lambda.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> natural_moment_grid(const Model &model, span<const double> delta_m, span<const double> Lambda) {
  const std::size_t n = detail::product("nd_natural_moment_grid", {delta_m.size(), Lambda.size()});
  std::vector<double> out(n);
  detail::call("nd_natural_moment_grid", [&](nd_report *report) {
    return nd_natural_moment_grid(model.get(), detail::length(delta_m.size()), delta_m.data(), detail::length(Lambda.size()), Lambda.data(), out.data(), report);
  });
  return out;
}
inline WithGradient natural_moment_grid_gradient(const Model &model, span<const double> delta_m, span<const double> Lambda) {
  const std::size_t n = detail::product("nd_natural_moment_grid", {delta_m.size(), Lambda.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_natural_moment_grid_gradient", [&](nd_report *report) {
    return nd_natural_moment_grid_gradient(model.get(), detail::length(delta_m.size()), delta_m.data(), detail::length(Lambda.size()), Lambda.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// moment of a Dirac neutrino whose loops leave it a mass, in Bohr magnetons; delta_m [GeV], Lambda [GeV] -> [1].
inline double natural_moment_dirac(const Model &model, double delta_m, double Lambda) {
  double out;
  detail::call("nd_natural_moment_dirac", [&](nd_report *report) {
    return nd_natural_moment_dirac(model.get(), 1, &delta_m, &Lambda, &out, report);
  });
  return out;
}
inline void natural_moment_dirac(const Model &model, span<const double> delta_m, span<const double> Lambda, span<double> out) {
  const std::size_t n = detail::common_size("nd_natural_moment_dirac", {delta_m.size(), Lambda.size(), out.size()});
  detail::call("nd_natural_moment_dirac", [&](nd_report *report) {
    return nd_natural_moment_dirac(model.get(), detail::length(n), delta_m.data(), Lambda.data(), out.data(), report);
  });
}
inline std::vector<double> natural_moment_dirac(const Model &model, span<const double> delta_m, span<const double> Lambda) {
  const std::size_t n = detail::common_size("nd_natural_moment_dirac", {delta_m.size(), Lambda.size()});
  std::vector<double> out(n);
  detail::call("nd_natural_moment_dirac", [&](nd_report *report) {
    return nd_natural_moment_dirac(model.get(), detail::length(n), delta_m.data(), Lambda.data(), out.data(), report);
  });
  return out;
}
inline WithGradient natural_moment_dirac_gradient(const Model &model, span<const double> delta_m, span<const double> Lambda) {
  const std::size_t n = detail::common_size("nd_natural_moment_dirac", {delta_m.size(), Lambda.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_natural_moment_dirac_gradient", [&](nd_report *report) {
    return nd_natural_moment_dirac_gradient(model.get(), detail::length(n), delta_m.data(), Lambda.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> natural_moment_dirac_grid(const Model &model, span<const double> delta_m, span<const double> Lambda) {
  const std::size_t n = detail::product("nd_natural_moment_dirac_grid", {delta_m.size(), Lambda.size()});
  std::vector<double> out(n);
  detail::call("nd_natural_moment_dirac_grid", [&](nd_report *report) {
    return nd_natural_moment_dirac_grid(model.get(), detail::length(delta_m.size()), delta_m.data(), detail::length(Lambda.size()), Lambda.data(), out.data(), report);
  });
  return out;
}
inline WithGradient natural_moment_dirac_grid_gradient(const Model &model, span<const double> delta_m, span<const double> Lambda) {
  const std::size_t n = detail::product("nd_natural_moment_dirac_grid", {delta_m.size(), Lambda.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(2 * n)};
  detail::call("nd_natural_moment_dirac_grid_gradient", [&](nd_report *report) {
    return nd_natural_moment_dirac_grid_gradient(model.get(), detail::length(delta_m.size()), delta_m.data(), detail::length(Lambda.size()), Lambda.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// transition moment of Majorana neutrinos that goes with an element of their mass matrix, in Bohr magnetons; m_ll [GeV], Lambda [GeV], m_lepton [GeV], m_other [GeV] -> [1].
inline double natural_moment_majorana(const Model &model, double m_ll, double Lambda, double m_lepton, double m_other) {
  double out;
  detail::call("nd_natural_moment_majorana", [&](nd_report *report) {
    return nd_natural_moment_majorana(model.get(), 1, &m_ll, &Lambda, &m_lepton, &m_other, &out, report);
  });
  return out;
}
inline void natural_moment_majorana(const Model &model, span<const double> m_ll, span<const double> Lambda, span<const double> m_lepton, span<const double> m_other, span<double> out) {
  const std::size_t n = detail::common_size("nd_natural_moment_majorana", {m_ll.size(), Lambda.size(), m_lepton.size(), m_other.size(), out.size()});
  detail::call("nd_natural_moment_majorana", [&](nd_report *report) {
    return nd_natural_moment_majorana(model.get(), detail::length(n), m_ll.data(), Lambda.data(), m_lepton.data(), m_other.data(), out.data(), report);
  });
}
inline std::vector<double> natural_moment_majorana(const Model &model, span<const double> m_ll, span<const double> Lambda, span<const double> m_lepton, span<const double> m_other) {
  const std::size_t n = detail::common_size("nd_natural_moment_majorana", {m_ll.size(), Lambda.size(), m_lepton.size(), m_other.size()});
  std::vector<double> out(n);
  detail::call("nd_natural_moment_majorana", [&](nd_report *report) {
    return nd_natural_moment_majorana(model.get(), detail::length(n), m_ll.data(), Lambda.data(), m_lepton.data(), m_other.data(), out.data(), report);
  });
  return out;
}
inline WithGradient natural_moment_majorana_gradient(const Model &model, span<const double> m_ll, span<const double> Lambda, span<const double> m_lepton, span<const double> m_other) {
  const std::size_t n = detail::common_size("nd_natural_moment_majorana", {m_ll.size(), Lambda.size(), m_lepton.size(), m_other.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_natural_moment_majorana_gradient", [&](nd_report *report) {
    return nd_natural_moment_majorana_gradient(model.get(), detail::length(n), m_ll.data(), Lambda.data(), m_lepton.data(), m_other.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> natural_moment_majorana_grid(const Model &model, span<const double> m_ll, span<const double> Lambda, span<const double> m_lepton, span<const double> m_other) {
  const std::size_t n = detail::product("nd_natural_moment_majorana_grid", {m_ll.size(), Lambda.size(), m_lepton.size(), m_other.size()});
  std::vector<double> out(n);
  detail::call("nd_natural_moment_majorana_grid", [&](nd_report *report) {
    return nd_natural_moment_majorana_grid(model.get(), detail::length(m_ll.size()), m_ll.data(), detail::length(Lambda.size()), Lambda.data(), detail::length(m_lepton.size()), m_lepton.data(), detail::length(m_other.size()), m_other.data(), out.data(), report);
  });
  return out;
}
inline WithGradient natural_moment_majorana_grid_gradient(const Model &model, span<const double> m_ll, span<const double> Lambda, span<const double> m_lepton, span<const double> m_other) {
  const std::size_t n = detail::product("nd_natural_moment_majorana_grid", {m_ll.size(), Lambda.size(), m_lepton.size(), m_other.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_natural_moment_majorana_grid_gradient", [&](nd_report *report) {
    return nd_natural_moment_majorana_grid_gradient(model.get(), detail::length(m_ll.size()), m_ll.data(), detail::length(Lambda.size()), Lambda.data(), detail::length(m_lepton.size()), m_lepton.data(), detail::length(m_other.size()), m_other.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// width of a photon in a medium to nu Nbar and nubar N, in the frame of the medium, without the residue of the photon; omega [GeV], K2 [GeV^2], m_N [GeV], d_gamma [GeV^-1] -> [GeV].
inline double width_plasmon(const Model &model, double omega, double K2, double m_N, double d_gamma) {
  double out;
  detail::call("nd_width_plasmon", [&](nd_report *report) {
    return nd_width_plasmon(model.get(), 1, &omega, &K2, &m_N, &d_gamma, &out, report);
  });
  return out;
}
inline void width_plasmon(const Model &model, span<const double> omega, span<const double> K2, span<const double> m_N, span<const double> d_gamma, span<double> out) {
  const std::size_t n = detail::common_size("nd_width_plasmon", {omega.size(), K2.size(), m_N.size(), d_gamma.size(), out.size()});
  detail::call("nd_width_plasmon", [&](nd_report *report) {
    return nd_width_plasmon(model.get(), detail::length(n), omega.data(), K2.data(), m_N.data(), d_gamma.data(), out.data(), report);
  });
}
inline std::vector<double> width_plasmon(const Model &model, span<const double> omega, span<const double> K2, span<const double> m_N, span<const double> d_gamma) {
  const std::size_t n = detail::common_size("nd_width_plasmon", {omega.size(), K2.size(), m_N.size(), d_gamma.size()});
  std::vector<double> out(n);
  detail::call("nd_width_plasmon", [&](nd_report *report) {
    return nd_width_plasmon(model.get(), detail::length(n), omega.data(), K2.data(), m_N.data(), d_gamma.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_plasmon_gradient(const Model &model, span<const double> omega, span<const double> K2, span<const double> m_N, span<const double> d_gamma) {
  const std::size_t n = detail::common_size("nd_width_plasmon", {omega.size(), K2.size(), m_N.size(), d_gamma.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_width_plasmon_gradient", [&](nd_report *report) {
    return nd_width_plasmon_gradient(model.get(), detail::length(n), omega.data(), K2.data(), m_N.data(), d_gamma.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> width_plasmon_grid(const Model &model, span<const double> omega, span<const double> K2, span<const double> m_N, span<const double> d_gamma) {
  const std::size_t n = detail::product("nd_width_plasmon_grid", {omega.size(), K2.size(), m_N.size(), d_gamma.size()});
  std::vector<double> out(n);
  detail::call("nd_width_plasmon_grid", [&](nd_report *report) {
    return nd_width_plasmon_grid(model.get(), detail::length(omega.size()), omega.data(), detail::length(K2.size()), K2.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), out.data(), report);
  });
  return out;
}
inline WithGradient width_plasmon_grid_gradient(const Model &model, span<const double> omega, span<const double> K2, span<const double> m_N, span<const double> d_gamma) {
  const std::size_t n = detail::product("nd_width_plasmon_grid", {omega.size(), K2.size(), m_N.size(), d_gamma.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_width_plasmon_grid_gradient", [&](nd_report *report) {
    return nd_width_plasmon_grid_gradient(model.get(), detail::length(omega.size()), omega.data(), detail::length(K2.size()), K2.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// energy that transverse plasmons lose to nu Nbar and nubar N in a unit of time and volume, 0 for m_N >= omega_P; omega_P [GeV], temperature [GeV], m_N [GeV], d_gamma [GeV^-1] -> [GeV^5].
inline double emissivity_plasmon(const Model &model, double omega_P, double temperature, double m_N, double d_gamma) {
  double out;
  detail::call("nd_emissivity_plasmon", [&](nd_report *report) {
    return nd_emissivity_plasmon(model.get(), 1, &omega_P, &temperature, &m_N, &d_gamma, &out, report);
  });
  return out;
}
inline void emissivity_plasmon(const Model &model, span<const double> omega_P, span<const double> temperature, span<const double> m_N, span<const double> d_gamma, span<double> out) {
  const std::size_t n = detail::common_size("nd_emissivity_plasmon", {omega_P.size(), temperature.size(), m_N.size(), d_gamma.size(), out.size()});
  detail::call("nd_emissivity_plasmon", [&](nd_report *report) {
    return nd_emissivity_plasmon(model.get(), detail::length(n), omega_P.data(), temperature.data(), m_N.data(), d_gamma.data(), out.data(), report);
  });
}
inline std::vector<double> emissivity_plasmon(const Model &model, span<const double> omega_P, span<const double> temperature, span<const double> m_N, span<const double> d_gamma) {
  const std::size_t n = detail::common_size("nd_emissivity_plasmon", {omega_P.size(), temperature.size(), m_N.size(), d_gamma.size()});
  std::vector<double> out(n);
  detail::call("nd_emissivity_plasmon", [&](nd_report *report) {
    return nd_emissivity_plasmon(model.get(), detail::length(n), omega_P.data(), temperature.data(), m_N.data(), d_gamma.data(), out.data(), report);
  });
  return out;
}
inline WithGradient emissivity_plasmon_gradient(const Model &model, span<const double> omega_P, span<const double> temperature, span<const double> m_N, span<const double> d_gamma) {
  const std::size_t n = detail::common_size("nd_emissivity_plasmon", {omega_P.size(), temperature.size(), m_N.size(), d_gamma.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_emissivity_plasmon_gradient", [&](nd_report *report) {
    return nd_emissivity_plasmon_gradient(model.get(), detail::length(n), omega_P.data(), temperature.data(), m_N.data(), d_gamma.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> emissivity_plasmon_grid(const Model &model, span<const double> omega_P, span<const double> temperature, span<const double> m_N, span<const double> d_gamma) {
  const std::size_t n = detail::product("nd_emissivity_plasmon_grid", {omega_P.size(), temperature.size(), m_N.size(), d_gamma.size()});
  std::vector<double> out(n);
  detail::call("nd_emissivity_plasmon_grid", [&](nd_report *report) {
    return nd_emissivity_plasmon_grid(model.get(), detail::length(omega_P.size()), omega_P.data(), detail::length(temperature.size()), temperature.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), out.data(), report);
  });
  return out;
}
inline WithGradient emissivity_plasmon_grid_gradient(const Model &model, span<const double> omega_P, span<const double> temperature, span<const double> m_N, span<const double> d_gamma) {
  const std::size_t n = detail::product("nd_emissivity_plasmon_grid", {omega_P.size(), temperature.size(), m_N.size(), d_gamma.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_emissivity_plasmon_grid_gradient", [&](nd_report *report) {
    return nd_emissivity_plasmon_grid_gradient(model.get(), detail::length(omega_P.size()), omega_P.data(), detail::length(temperature.size()), temperature.data(), detail::length(m_N.size()), m_N.data(), detail::length(d_gamma.size()), d_gamma.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

/// probability that a neutrino with a moment has turned its spin in a constant transverse field; mu_nu [1], B [T], Delta [GeV], length [m] -> [1].
inline double precession_probability(const Model &model, double mu_nu, double B, double Delta, double length) {
  double out;
  detail::call("nd_precession_probability", [&](nd_report *report) {
    return nd_precession_probability(model.get(), 1, &mu_nu, &B, &Delta, &length, &out, report);
  });
  return out;
}
inline void precession_probability(const Model &model, span<const double> mu_nu, span<const double> B, span<const double> Delta, span<const double> length, span<double> out) {
  const std::size_t n = detail::common_size("nd_precession_probability", {mu_nu.size(), B.size(), Delta.size(), length.size(), out.size()});
  detail::call("nd_precession_probability", [&](nd_report *report) {
    return nd_precession_probability(model.get(), detail::length(n), mu_nu.data(), B.data(), Delta.data(), length.data(), out.data(), report);
  });
}
inline std::vector<double> precession_probability(const Model &model, span<const double> mu_nu, span<const double> B, span<const double> Delta, span<const double> length) {
  const std::size_t n = detail::common_size("nd_precession_probability", {mu_nu.size(), B.size(), Delta.size(), length.size()});
  std::vector<double> out(n);
  detail::call("nd_precession_probability", [&](nd_report *report) {
    return nd_precession_probability(model.get(), detail::length(n), mu_nu.data(), B.data(), Delta.data(), length.data(), out.data(), report);
  });
  return out;
}
inline WithGradient precession_probability_gradient(const Model &model, span<const double> mu_nu, span<const double> B, span<const double> Delta, span<const double> length) {
  const std::size_t n = detail::common_size("nd_precession_probability", {mu_nu.size(), B.size(), Delta.size(), length.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_precession_probability_gradient", [&](nd_report *report) {
    return nd_precession_probability_gradient(model.get(), detail::length(n), mu_nu.data(), B.data(), Delta.data(), length.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}
inline std::vector<double> precession_probability_grid(const Model &model, span<const double> mu_nu, span<const double> B, span<const double> Delta, span<const double> length) {
  const std::size_t n = detail::product("nd_precession_probability_grid", {mu_nu.size(), B.size(), Delta.size(), length.size()});
  std::vector<double> out(n);
  detail::call("nd_precession_probability_grid", [&](nd_report *report) {
    return nd_precession_probability_grid(model.get(), detail::length(mu_nu.size()), mu_nu.data(), detail::length(B.size()), B.data(), detail::length(Delta.size()), Delta.data(), detail::length(length.size()), length.data(), out.data(), report);
  });
  return out;
}
inline WithGradient precession_probability_grid_gradient(const Model &model, span<const double> mu_nu, span<const double> B, span<const double> Delta, span<const double> length) {
  const std::size_t n = detail::product("nd_precession_probability_grid", {mu_nu.size(), B.size(), Delta.size(), length.size()});
  WithGradient out{std::vector<double>(n), std::vector<double>(4 * n)};
  detail::call("nd_precession_probability_grid_gradient", [&](nd_report *report) {
    return nd_precession_probability_grid_gradient(model.get(), detail::length(mu_nu.size()), mu_nu.data(), detail::length(B.size()), B.data(), detail::length(Delta.size()), Delta.data(), detail::length(length.size()), length.data(), out.values.data(), out.gradient.data(), report);
  });
  return out;
}

}  // namespace nudipole

#endif
