"""The C interface of libnudipole through ctypes: enumerations, structures and functions of nudipole.h.

Every function has its C name and releases the GIL. Arrays are C-contiguous NumPy arrays of the type in the prototype (or None,
where NULL is allowed); handles are ``ctypes.c_void_p``; a structure starts with its ``struct_size`` set. ``call`` runs a
function that returns an ``nd_status`` and raises what it refuses.
"""
# Generated from include/nudipole.h by tools/generate_faces.py; do not edit.

from ctypes import (
    CDLL,
    CFUNCTYPE,
    POINTER,
    ArgumentError,
    Structure,
    c_char,
    c_char_p,
    c_double,
    c_int,
    c_int32,
    c_int64,
    c_void_p,
    sizeof,
)
from enum import IntEnum

import numpy as np

from . import _ufuncs

# A handle of the extension finds the symbols of the library that the extension itself was linked with.
library = CDLL(_ufuncs.__file__)


def _array(dtype, writeable):
    """The type of a parameter that takes a NumPy array or None."""
    dtype = np.dtype(dtype)

    def from_param(value):
        if value is None:
            return None
        if not isinstance(value, np.ndarray) or value.dtype != dtype or not value.flags.c_contiguous:
            found = f"{value.dtype} array" if isinstance(value, np.ndarray) else type(value).__name__
            raise TypeError(f"a C-contiguous {dtype} array is needed, not a {found}")
        if writeable and not value.flags.writeable:
            raise ValueError("an output array is read-only; a writeable one is needed")
        return c_void_p(value.ctypes.data)

    return type(f"{dtype}_array", (), {"from_param": staticmethod(from_param)})


class _Sized(Structure):
    """A structure that tells the library its size."""

    def __init__(self, **fields):
        super().__init__(struct_size=sizeof(self), **fields)


_in_double = _array(np.float64, writeable=False)
_out_double = _array(np.float64, writeable=True)
_in_int64 = _array(np.int64, writeable=False)
_in_int32 = _array(np.int32, writeable=False)
_out_int64 = _array(np.int64, writeable=True)
_out_int32 = _array(np.int32, writeable=True)

nd_progress = CFUNCTYPE(c_int32, c_int64, c_void_p)

ND_PICOBARN = 3.893793721e8
ND_VETO_MAX = 8
ND_SHELL_MAX = 24


class nd_status(IntEnum):
    OK = 0
    ERROR_NULL = 1
    ERROR_SIZE = 2
    ERROR_OVERLAP = 3
    ERROR_ENUM = 4
    ERROR_PARAMETER = 5
    ERROR_STRUCT_SIZE = 6
    ERROR_MEMORY = 7
    ERROR_INTERRUPTED = 8
    ERROR_OPENBLAS = 9


class nd_preset(IntEnum):
    CORRECTED = 0
    PAPER = 1


class nd_scheme(IntEnum):
    DEFAULT = 0
    MG5 = 1
    USER = 2


class nd_flavour(IntEnum):
    E = 0
    MU = 1
    TAU = 2


class nd_nature(IntEnum):
    DIRAC = 0
    MAJORANA = 1


class nd_width_mode(IntEnum):
    BY_PRESET = 0
    TWO_BODY = 1
    FULL = 2
    FULL_RESCALED = 3


class nd_coupling(IntEnum):
    SCENARIO_I = 0
    SCENARIO_II = 1
    SCENARIO_III = 2
    SCENARIO_IV = 3
    RATIO = 4
    PROJECTIVE = 5
    BROKEN = 6


class nd_analysis(IntEnum):
    OPAL = 0
    DELPHI = 1
    L3 = 2
    Z_INVISIBLE = 3
    CEPC_Z = 4
    CEPC_WW = 5
    CEPC_H = 6
    CEPC_TT = 7
    FCC_EE_Z = 8
    FCC_EE_WW = 9
    FCC_EE_H = 10
    FCC_EE_TT = 11


class nd_production(IntEnum):
    EE = 0
    Z_DECAY = 1


class nd_signature(IntEnum):
    PHOTON = 0
    INVISIBLE = 1


class nd_statistic(IntEnum):
    UPPER_LIMIT = 0
    UPPER_LIMIT_OF_GAMMA_Z = 1
    CHI2 = 2
    DELTA_CHI2 = 3
    GAUSSIAN_CLS = 4
    S2_OVER_B = 5
    S_OVER_SQRT_S_PLUS_B = 6
    ASIMOV = 7
    POISSON = 8
    CLS = 9
    ASYMPTOTIC_CLS = 10
    MOMENT = 11


class nd_spectrum(IntEnum):
    BY_PRESET = 0
    FLAT = 1
    HELICITY = 2
    EXACT = 3


class nd_rate_unit(IntEnum):
    PICOBARN = 0
    GEV = 1
    EVENTS = 2


class nd_edge(IntEnum):
    NONE = 0
    ROOT = 1
    BEYOND_RANGE = 2
    OPEN = 3


class nd_completeness(IntEnum):
    COMPLETE = 0
    COMPLETE_TANGENT = 1
    NOT_CERTIFIED = 2


class nd_branch_end(IntEnum):
    CLOSED = 0
    AXIS = 1
    COUPLING = 2
    OUT_OF_REACH = 3
    DISCONTINUITY = 4


class nd_side(IntEnum):
    LEFT = 0
    RIGHT = 1


class nd_basis(IntEnum):
    FLAVOUR = 0
    MASS = 1


class nd_species(IntEnum):
    NU_E = 0
    NU_MU = 1
    NU_TAU = 2
    NUBAR_E = 3
    NUBAR_MU = 4
    NUBAR_TAU = 5


class nd_flux_source(IntEnum):
    REACTOR = 0
    SOLAR_GS98 = 1
    SOLAR_AGSS09 = 2
    PION_DECAY_AT_REST = 3


class nd_target_kind(IntEnum):
    SPIN_0 = 0
    SPIN_HALF = 1
    ELECTRONS = 2


class nd_recoils(IntEnum):
    GEMMA = 0
    TEXONO = 1
    CONUS = 2
    XENONNT = 3
    LZ = 4
    COHERENT_CSI = 5
    COHERENT_AR = 6
    LSND = 7
    BOREXINO = 8
    COHERENT_CSI_2021 = 9


class nd_report(_Sized):
    _fields_ = [
        ("struct_size", c_int64),
        ("nan_count", c_int64),
        ("first_nan", c_int64),
        ("argument", c_int32),
        ("reserved", c_int32),
        ("message", c_char * 240),
    ]


class nd_profile_entry(Structure):
    _fields_ = [
        ("function", c_char * 64),
        ("calls", c_int64),
        ("elements", c_int64),
        ("seconds", c_double),
    ]


class nd_electroweak(Structure):
    _fields_ = [
        ("alpha", c_double),
        ("sin2_theta_w", c_double),
        ("M_Z", c_double),
        ("Gamma_Z", c_double),
        ("M_W", c_double),
        ("Gamma_W", c_double),
        ("vev", c_double),
        ("m_e", c_double),
        ("m_mu", c_double),
        ("m_tau", c_double),
        ("alpha_0", c_double),
        ("sin2_theta_0", c_double),
    ]


class nd_model_options(_Sized):
    _fields_ = [
        ("struct_size", c_int64),
        ("preset", c_int32),
        ("scheme", c_int32),
        ("flavour", c_int32),
        ("nature", c_int32),
        ("coupling", c_int32),
        ("widths", c_int32),
        ("coupling_first", c_double),
        ("coupling_second", c_double),
        ("electroweak", nd_electroweak),
        ("polarisation_electron", c_double),
        ("polarisation_positron", c_double),
        ("threads", c_int32),
        ("reserved", c_int32),
    ]


class nd_analysis_data(_Sized):
    _fields_ = [
        ("struct_size", c_int64),
        ("production", c_int32),
        ("signature", c_int32),
        ("statistic", c_int32),
        ("standard_model_background", c_int32),
        ("sqrt_s", c_double),
        ("luminosity", c_double),
        ("efficiency", c_double),
        ("detector_radius", c_double),
        ("detector_half_length", c_double),
        ("energy_min", c_double),
        ("energy_max", c_double),
        ("cos_max", c_double),
        ("pt_min", c_double),
        ("cos_beam", c_double),
        ("x_min", c_double),
        ("z_return_veto", c_double),
        ("veto_count", c_int32),
        ("reserved", c_int32),
        ("veto", c_double * 2 * ND_VETO_MAX),
        ("threshold", c_double),
        ("measured", c_double),
        ("expected", c_double),
        ("uncertainty", c_double),
        ("background", c_double),
        ("relative_uncertainty", c_double),
        ("observed", c_double),
    ]


class nd_search_options(_Sized):
    _fields_ = [
        ("struct_size", c_int64),
        ("spectrum", c_int32),
        ("initial_state_radiation", c_int32),
        ("coupling_e", c_double),
        ("coupling_mu", c_double),
        ("coupling_tau", c_double),
        ("detector_radius", c_double),
        ("detector_half_length", c_double),
    ]


class nd_search_info(_Sized):
    _fields_ = [
        ("struct_size", c_int64),
        ("rate_unit", c_int32),
        ("reserved", c_int32),
        ("sqrt_s", c_double),
        ("reach", c_double),
        ("excluded_rate", c_double),
        ("background", c_double),
    ]


class nd_contour_info(_Sized):
    _fields_ = [
        ("struct_size", c_int64),
        ("branch_count", c_int64),
        ("fold_count", c_int64),
        ("column_count", c_int64),
        ("unresolved_count", c_int64),
    ]


class nd_branch(_Sized):
    _fields_ = [
        ("struct_size", c_int64),
        ("point_count", c_int64),
        ("closed", c_int32),
        ("excluded_side", c_int32),
        ("start", c_int32),
        ("end", c_int32),
    ]


class nd_sampler_options(_Sized):
    _fields_ = [
        ("struct_size", c_int64),
        ("spectrum", c_int32),
        ("reserved", c_int32),
        ("coupling_e", c_double),
        ("coupling_mu", c_double),
        ("coupling_tau", c_double),
    ]


class nd_sampler_info(_Sized):
    _fields_ = [
        ("struct_size", c_int64),
        ("spectrum", c_int32),
        ("reserved", c_int32),
        ("sqrt_s", c_double),
        ("m_N", c_double),
        ("d_gamma", c_double),
        ("cross_section", c_double),
        ("branching_ratio", c_double),
        ("width", c_double),
        ("decay_length", c_double),
        ("efficiency", c_double),
    ]


class nd_mixing(Structure):
    _fields_ = [
        ("theta_12", c_double),
        ("theta_13", c_double),
        ("theta_23", c_double),
        ("delta", c_double),
        ("alpha_21", c_double),
        ("alpha_31", c_double),
    ]


class nd_light_neutrinos(_Sized):
    _fields_ = [
        ("struct_size", c_int64),
        ("nature", c_int32),
        ("reserved", c_int32),
        ("delta_m2_21", c_double),
        ("delta_m2_31", c_double),
        ("U", c_double * 18),
        ("mu", c_double * 18),
        ("epsilon", c_double * 18),
    ]


class nd_target(_Sized):
    _fields_ = [
        ("struct_size", c_int64),
        ("kind", c_int32),
        ("shell_count", c_int32),
        ("per_kg", c_double),
        ("Z", c_double),
        ("A", c_double),
        ("mass", c_double),
        ("R_p", c_double),
        ("R_n", c_double),
        ("s", c_double),
        ("electrons", c_double * ND_SHELL_MAX),
        ("binding", c_double * ND_SHELL_MAX),
    ]


class nd_decay_region(_Sized):
    _fields_ = [
        ("struct_size", c_int64),
        ("near", c_double),
        ("far", c_double),
        ("radius", c_double),
    ]


class nd_recoil_data(_Sized):
    _fields_ = [
        ("struct_size", c_int64),
        ("bin_count", c_int64),
        ("recoil_count", c_int64),
        ("recoil", c_void_p),
        ("fraction", c_void_p),
        ("exposure", c_double),
        ("statistic", c_int32),
        ("weak", c_int32),
        ("threshold", c_double),
        ("background", c_void_p),
        ("observed", c_void_p),
        ("covariance", c_void_p),
        ("relative_uncertainty", c_double),
        ("systematic_count", c_int64),
        ("systematic", c_void_p),
        ("systematic_of_weak", c_void_p),
        ("published_moment", c_double),
        ("moment_e", c_double),
        ("moment_mu", c_double),
        ("moment_tau", c_double),
    ]


def _declare(name, result, *parameters):
    function = getattr(library, name)
    function.restype, function.argtypes = result, parameters
    return function


nd_version = _declare("nd_version", c_char_p)
nd_isa = _declare("nd_isa", c_char_p)
nd_status_text = _declare("nd_status_text", c_char_p, c_int)
nd_profile_start = _declare("nd_profile_start", None)
nd_profile_stop = _declare("nd_profile_stop", None)
nd_profile_size = _declare("nd_profile_size", c_int64)
nd_profile = _declare("nd_profile", c_int, c_int64, POINTER(nd_profile_entry), POINTER(nd_report))
nd_model_options_init = _declare("nd_model_options_init", c_int, POINTER(nd_model_options))
nd_model_create = _declare("nd_model_create", c_int, POINTER(nd_model_options), POINTER(c_void_p), POINTER(nd_report))
nd_model_destroy = _declare("nd_model_destroy", None, c_void_p)
nd_model_coupling_ratios = _declare("nd_model_coupling_ratios", c_int, c_void_p, _out_double, _out_double, POINTER(nd_report))
nd_model_electroweak = _declare("nd_model_electroweak", c_int, c_void_p, POINTER(nd_electroweak), POINTER(nd_report))
nd_analysis_data_init = _declare("nd_analysis_data_init", c_int, c_int32, c_int32, POINTER(nd_analysis_data), POINTER(nd_report))
nd_search_options_init = _declare("nd_search_options_init", c_int, POINTER(nd_search_options))
nd_search_create = _declare("nd_search_create", c_int, c_void_p, c_int32, POINTER(nd_search_options), POINTER(c_void_p), POINTER(nd_report))
nd_search_create_from = _declare("nd_search_create_from", c_int, c_void_p, POINTER(nd_analysis_data), POINTER(nd_search_options), POINTER(c_void_p), POINTER(nd_report))
nd_search_expected = _declare("nd_search_expected", c_int, c_void_p, c_int32, POINTER(c_void_p), POINTER(nd_report))
nd_search_combine = _declare("nd_search_combine", c_int, c_int64, POINTER(c_void_p), c_double, POINTER(c_void_p), POINTER(nd_report))
nd_search_destroy = _declare("nd_search_destroy", None, c_void_p)
nd_search_describe = _declare("nd_search_describe", c_int, c_void_p, POINTER(nd_search_info), POINTER(nd_report))
nd_search_rate = _declare("nd_search_rate", c_int, c_void_p, c_int64, _in_double, _in_double, _out_double, POINTER(nd_report))
nd_search_rate_grid = _declare("nd_search_rate_grid", c_int, c_void_p, c_int64, _in_double, c_int64, _in_double, _out_double, POINTER(nd_report))
nd_search_reduce = _declare("nd_search_reduce", c_int, c_void_p, c_int64, _in_double, c_int64, _in_double, c_double, _out_int64, _out_double, _out_int64, _out_int64, _out_int64, POINTER(nd_report))
nd_spectrum_sum = _declare("nd_spectrum_sum", c_int, c_int64, _in_double, _in_double, _in_double, c_int64, _in_double, _out_double, POINTER(nd_report))
nd_search_limits = _declare("nd_search_limits", c_int, c_void_p, c_int64, _in_double, c_int64, _out_int64, _out_double, _out_double, _out_int32, _out_int32, _out_int32, POINTER(nd_report))
nd_search_limits_over_ratio = _declare("nd_search_limits_over_ratio", c_int, c_void_p, c_double, c_int64, _in_double, c_int64, _out_int64, _out_double, _out_double, _out_int32, _out_int32, _out_int32, POINTER(nd_report))
nd_contour_create = _declare("nd_contour_create", c_int, c_void_p, c_int64, _in_double, nd_progress, c_void_p, POINTER(c_void_p), POINTER(nd_report))
nd_contour_create_over_ratio = _declare("nd_contour_create_over_ratio", c_int, c_void_p, c_double, c_int64, _in_double, nd_progress, c_void_p, POINTER(c_void_p), POINTER(nd_report))
nd_contour_destroy = _declare("nd_contour_destroy", None, c_void_p)
nd_contour_describe = _declare("nd_contour_describe", c_int, c_void_p, POINTER(nd_contour_info), POINTER(nd_report))
nd_contour_branch = _declare("nd_contour_branch", c_int, c_void_p, c_int64, POINTER(nd_branch), POINTER(nd_report))
nd_contour_points = _declare("nd_contour_points", c_int, c_void_p, c_int64, c_int64, _out_double, _out_double, POINTER(nd_report))
nd_contour_folds = _declare("nd_contour_folds", c_int, c_void_p, c_int64, _out_double, _out_double, _out_int32, _out_int32, POINTER(nd_report))
nd_sampler_options_init = _declare("nd_sampler_options_init", c_int, POINTER(nd_sampler_options))
nd_sampler_create = _declare("nd_sampler_create", c_int, c_void_p, c_double, c_double, c_double, POINTER(nd_sampler_options), POINTER(c_void_p), POINTER(nd_report))
nd_sampler_destroy = _declare("nd_sampler_destroy", None, c_void_p)
nd_sampler_describe = _declare("nd_sampler_describe", c_int, c_void_p, POINTER(nd_sampler_info), POINTER(nd_report))
nd_sampler_events = _declare("nd_sampler_events", c_int, c_void_p, c_int64, c_int64, c_int64, c_int64, _out_double, _out_double, _out_double, _out_double, _out_double, _out_int32, POINTER(nd_report))
nd_mixing_matrix = _declare("nd_mixing_matrix", c_int, POINTER(nd_mixing), _out_double, POINTER(nd_report))
nd_neutrino_moments = _declare("nd_neutrino_moments", c_int, c_void_p, POINTER(nd_mixing), c_int32, _in_double, _out_double, _out_double, POINTER(nd_report))
nd_effective_moment = _declare("nd_effective_moment", c_int, POINTER(nd_mixing), _in_double, _in_double, c_int32, c_int32, _in_double, _out_double, POINTER(nd_report))
nd_effective_moment_incoherent = _declare("nd_effective_moment_incoherent", c_int, _in_double, _in_double, _in_double, _out_double, POINTER(nd_report))
nd_light_neutrinos_init = _declare("nd_light_neutrinos_init", c_int, POINTER(nd_mixing), c_double, c_double, POINTER(nd_light_neutrinos), POINTER(nd_report))
nd_precession_probabilities = _declare("nd_precession_probabilities", c_int, c_void_p, POINTER(nd_light_neutrinos), c_int64, _in_double, _in_double, _in_double, _in_double, _in_double, c_int32, c_int32, c_int32, c_double, c_int64, _in_double, _out_double, POINTER(nd_report))
nd_precession_states = _declare("nd_precession_states", c_int, c_void_p, POINTER(nd_light_neutrinos), c_int64, _in_double, _in_double, _in_double, _in_double, _in_double, c_int32, c_int32, _in_double, c_int64, _in_double, _out_double, POINTER(nd_report))
nd_adiabatic_probabilities = _declare("nd_adiabatic_probabilities", c_int, c_void_p, POINTER(nd_light_neutrinos), c_int32, c_int32, c_int64, _in_double, _in_double, _out_double, POINTER(nd_report))
nd_adiabatic_flips = _declare("nd_adiabatic_flips", c_int, c_void_p, POINTER(nd_light_neutrinos), c_int32, c_int32, c_int32, c_int64, _in_double, _in_double, _in_double, _in_double, _in_double, _out_double, POINTER(nd_report))
nd_flux_create = _declare("nd_flux_create", c_int, c_int64, _in_int32, _in_double, _in_double, c_int64, _in_int32, _in_int64, _in_double, _in_double, POINTER(c_void_p), POINTER(nd_report))
nd_flux_create_bundled = _declare("nd_flux_create_bundled", c_int, c_int32, c_double, POINTER(c_void_p), POINTER(nd_report))
nd_flux_destroy = _declare("nd_flux_destroy", None, c_void_p)
nd_upscattering_total = _declare("nd_upscattering_total", c_int, c_void_p, POINTER(nd_target), c_int64, _in_double, _in_double, _in_double, _in_double, _out_double, POINTER(nd_report))
nd_double_bang = _declare("nd_double_bang", c_int, c_void_p, POINTER(nd_target), POINTER(nd_decay_region), c_int64, _in_double, _in_double, _in_double, _in_double, _out_double, POINTER(nd_report))
nd_search_create_recoils = _declare("nd_search_create_recoils", c_int, c_void_p, c_void_p, c_int64, POINTER(nd_target), POINTER(nd_recoil_data), POINTER(nd_search_options), POINTER(c_void_p), POINTER(nd_report))
nd_search_create_recoils_bundled = _declare("nd_search_create_recoils_bundled", c_int, c_void_p, c_int32, c_int32, POINTER(nd_search_options), POINTER(c_void_p), POINTER(nd_report))
nd_search_bin_count = _declare("nd_search_bin_count", c_int, c_void_p, _out_int64, POINTER(nd_report))
nd_search_recoil_events = _declare("nd_search_recoil_events", c_int, c_void_p, c_double, c_double, c_int64, _out_double, POINTER(nd_report))
nd_search_weak_events = _declare("nd_search_weak_events", c_int, c_void_p, c_int64, _out_double, POINTER(nd_report))
nd_search_recoil_spectrum = _declare("nd_search_recoil_spectrum", c_int, c_void_p, c_double, c_double, c_int64, _in_double, _out_double, POINTER(nd_report))
nd_search_weak_spectrum = _declare("nd_search_weak_spectrum", c_int, c_void_p, c_int64, _in_double, _out_double, POINTER(nd_report))
nd_search_moment_limit = _declare("nd_search_moment_limit", c_int, c_void_p, _out_double, POINTER(nd_report))

# The four functions of each quantity, by its number of arguments.
for _name, _arity in {
    "coupling_gamma": 2,
    "coupling_Z": 2,
    "coupling_W": 2,
    "coupling_ratio_Z": 1,
    "coupling_ratio_W": 1,
    "coupling_ratio_Z_projective": 2,
    "coupling_ratio_W_projective": 2,
    "width_nu_gamma": 2,
    "width_nu_Z": 2,
    "width_lepton_W": 3,
    "width_two_body": 4,
    "branching_nu_gamma": 4,
    "branching_nu_Z": 4,
    "branching_lepton_W": 4,
    "width_Z_nu_N": 2,
    "width_nu_e_e": 4,
    "width_nu_mu_mu": 4,
    "width_nu_tau_tau": 4,
    "width_nu_nu_nu": 2,
    "width_nu_u_u": 3,
    "width_nu_d_d": 3,
    "width_nu_s_s": 3,
    "width_nu_c_c": 3,
    "width_nu_b_b": 3,
    "width_nu_t_t": 3,
    "width_lepton_e_nu": 2,
    "width_lepton_mu_nu": 2,
    "width_lepton_tau_nu": 2,
    "width_lepton_u_d": 2,
    "width_lepton_c_s": 2,
    "width_lepton_t_b": 2,
    "width_three_body": 4,
    "width_full": 4,
    "width_total": 4,
    "energy_N": 2,
    "momentum_N": 2,
    "mandelstam_t": 3,
    "mandelstam_u": 3,
    "sigma_ee_photon": 3,
    "sigma_ee_Z": 3,
    "sigma_ee_photon_Z": 4,
    "sigma_ee_W": 3,
    "sigma_ee_photon_W": 4,
    "sigma_ee_Z_W": 4,
    "sigma_ee_N_nu": 5,
    "dsigma_ee_dcos": 6,
    "sigma_ee_nu_nu": 1,
    "dsigma_ee_nu_mu_gamma_dx_dcos": 3,
    "dsigma_ee_nu_e_gamma_dx_dcos": 3,
    "dsigma_ee_nu_nu_gamma_dx_dcos": 3,
    "decay_length": 3,
    "decay_probability": 3,
    "log_decay_probability": 3,
    "decay_probability_sphere": 3,
    "sigma_ee_monophoton": 4,
    "recoil_T_max": 2,
    "recoil_E_min": 2,
    "recoil_momentum": 2,
    "dsigma_nu_e_dT": 4,
    "dsigma_nubar_e_dT": 4,
    "dsigma_nu_e_magnetic_dT": 3,
    "weak_charge": 5,
    "dsigma_cevns_dT": 4,
    "dsigma_cevns_spin0_dT": 4,
    "dsigma_cevns_magnetic_dT": 5,
    "dsigma_cevns_magnetic_spin0_dT": 5,
    "form_factor_helm": 3,
    "form_factor_klein_nystrand": 3,
    "upscattering_threshold": 2,
    "upscattering_E_min": 3,
    "upscattering_T_min": 3,
    "upscattering_T_max": 3,
    "dsigma_upscattering_dT": 6,
    "dsigma_upscattering_spin0_dT": 6,
    "sigma_upscattering": 6,
    "sigma_upscattering_spin0": 6,
    "upscattering_T_span": 3,
    "dsigma_upscattering_excess_dT": 6,
    "dsigma_upscattering_excess_spin0_dT": 6,
    "sigma_upscattering_excess": 5,
    "sigma_upscattering_excess_spin0": 5,
    "dsigma_upscattering_flip_dT": 6,
    "dsigma_upscattering_flip_spin0_dT": 6,
    "dsigma_upscattering_conserving_dT": 6,
    "dsigma_upscattering_conserving_spin0_dT": 6,
    "magnetic_moment": 1,
    "dipole_of_moment": 1,
    "charge_radius": 1,
    "natural_moment": 2,
    "natural_moment_dirac": 2,
    "natural_moment_majorana": 4,
    "width_plasmon": 4,
    "emissivity_plasmon": 4,
    "precession_probability": 4,
}.items():
    _arrays, _axes = [_in_double] * _arity, [c_int64, _in_double] * _arity
    for _door, _inputs in ("", [c_int64, *_arrays]), ("_grid", _axes):
        for _suffix, _outputs in ("", 1), ("_gradient", 2):
            _function = f"nd_{_name}{_door}{_suffix}"
            _parameters = [c_void_p, *_inputs, *[_out_double] * _outputs, POINTER(nd_report)]
            globals()[_function] = _declare(_function, c_int, *_parameters)


_EXCEPTIONS = {
    nd_status.ERROR_MEMORY: MemoryError,
    nd_status.ERROR_STRUCT_SIZE: RuntimeError,
    nd_status.ERROR_INTERRUPTED: InterruptedError,
    nd_status.ERROR_OPENBLAS: OSError,
}


def call(function, *arguments):
    """Calls ``function(*arguments, report)`` and returns the ``nd_report``.

    Raises
    ------
    ValueError
        If the library refuses an argument; the message names it and says what is allowed.
    MemoryError
        If memory could not be allocated.
    InterruptedError
        If an ``nd_progress`` asked for it.
    RuntimeError
        If library and package are of different versions.
    TypeError
        If an argument is not of the type in the prototype.
    """
    report = nd_report()
    try:
        status = function(*arguments, report)
    except ArgumentError as error:
        raise TypeError(f"{function.__name__}: {error}") from None
    if status != nd_status.OK:
        text = report.message or nd_status_text(status)
        error = _EXCEPTIONS.get(status, ValueError)(f"{function.__name__}: {text.decode()}")
        # Position in the C prototype, counted from 1.
        error.argument = report.argument
        raise error
    return report
