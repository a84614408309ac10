! Generated from include/nudipole.h by tools/generate_faces.py; do not edit.
! Units, meaning and errors of every function: nudipole.h. Pass c_null_ptr as model for the
! default one; report is optional. Array arguments take any rank (they are contiguous sequences);
! the last index of an array in C is the first one here.
module nudipole
  use, intrinsic :: iso_c_binding
  implicit none
  public

  integer(c_int32_t), parameter :: ND_OK = 0
  integer(c_int32_t), parameter :: ND_ERROR_NULL = 1
  integer(c_int32_t), parameter :: ND_ERROR_SIZE = 2
  integer(c_int32_t), parameter :: ND_ERROR_OVERLAP = 3
  integer(c_int32_t), parameter :: ND_ERROR_ENUM = 4
  integer(c_int32_t), parameter :: ND_ERROR_PARAMETER = 5
  integer(c_int32_t), parameter :: ND_ERROR_STRUCT_SIZE = 6
  integer(c_int32_t), parameter :: ND_ERROR_MEMORY = 7
  integer(c_int32_t), parameter :: ND_ERROR_INTERRUPTED = 8
  integer(c_int32_t), parameter :: ND_ERROR_OPENBLAS = 9
  integer(c_int32_t), parameter :: ND_PRESET_CORRECTED = 0
  integer(c_int32_t), parameter :: ND_PRESET_PAPER = 1
  integer(c_int32_t), parameter :: ND_SCHEME_DEFAULT = 0
  integer(c_int32_t), parameter :: ND_SCHEME_MG5 = 1
  integer(c_int32_t), parameter :: ND_SCHEME_USER = 2
  integer(c_int32_t), parameter :: ND_FLAVOUR_E = 0
  integer(c_int32_t), parameter :: ND_FLAVOUR_MU = 1
  integer(c_int32_t), parameter :: ND_FLAVOUR_TAU = 2
  integer(c_int32_t), parameter :: ND_NATURE_DIRAC = 0
  integer(c_int32_t), parameter :: ND_NATURE_MAJORANA = 1
  integer(c_int32_t), parameter :: ND_WIDTHS_BY_PRESET = 0
  integer(c_int32_t), parameter :: ND_WIDTHS_TWO_BODY = 1
  integer(c_int32_t), parameter :: ND_WIDTHS_FULL = 2
  integer(c_int32_t), parameter :: ND_WIDTHS_FULL_RESCALED = 3
  integer(c_int32_t), parameter :: ND_COUPLING_SCENARIO_I = 0
  integer(c_int32_t), parameter :: ND_COUPLING_SCENARIO_II = 1
  integer(c_int32_t), parameter :: ND_COUPLING_SCENARIO_III = 2
  integer(c_int32_t), parameter :: ND_COUPLING_SCENARIO_IV = 3
  integer(c_int32_t), parameter :: ND_COUPLING_RATIO = 4
  integer(c_int32_t), parameter :: ND_COUPLING_PROJECTIVE = 5
  integer(c_int32_t), parameter :: ND_COUPLING_BROKEN = 6
  integer(c_int32_t), parameter :: ND_ANALYSIS_OPAL = 0
  integer(c_int32_t), parameter :: ND_ANALYSIS_DELPHI = 1
  integer(c_int32_t), parameter :: ND_ANALYSIS_L3 = 2
  integer(c_int32_t), parameter :: ND_ANALYSIS_Z_INVISIBLE = 3
  integer(c_int32_t), parameter :: ND_ANALYSIS_CEPC_Z = 4
  integer(c_int32_t), parameter :: ND_ANALYSIS_CEPC_WW = 5
  integer(c_int32_t), parameter :: ND_ANALYSIS_CEPC_H = 6
  integer(c_int32_t), parameter :: ND_ANALYSIS_CEPC_TT = 7
  integer(c_int32_t), parameter :: ND_ANALYSIS_FCC_EE_Z = 8
  integer(c_int32_t), parameter :: ND_ANALYSIS_FCC_EE_WW = 9
  integer(c_int32_t), parameter :: ND_ANALYSIS_FCC_EE_H = 10
  integer(c_int32_t), parameter :: ND_ANALYSIS_FCC_EE_TT = 11
  integer(c_int32_t), parameter :: ND_PRODUCTION_EE = 0
  integer(c_int32_t), parameter :: ND_PRODUCTION_Z_DECAY = 1
  integer(c_int32_t), parameter :: ND_SIGNATURE_PHOTON = 0
  integer(c_int32_t), parameter :: ND_SIGNATURE_INVISIBLE = 1
  integer(c_int32_t), parameter :: ND_STATISTIC_UPPER_LIMIT = 0
  integer(c_int32_t), parameter :: ND_STATISTIC_UPPER_LIMIT_OF_GAMMA_Z = 1
  integer(c_int32_t), parameter :: ND_STATISTIC_CHI2 = 2
  integer(c_int32_t), parameter :: ND_STATISTIC_DELTA_CHI2 = 3
  integer(c_int32_t), parameter :: ND_STATISTIC_GAUSSIAN_CLS = 4
  integer(c_int32_t), parameter :: ND_STATISTIC_S2_OVER_B = 5
  integer(c_int32_t), parameter :: ND_STATISTIC_S_OVER_SQRT_S_PLUS_B = 6
  integer(c_int32_t), parameter :: ND_STATISTIC_ASIMOV = 7
  integer(c_int32_t), parameter :: ND_STATISTIC_POISSON = 8
  integer(c_int32_t), parameter :: ND_STATISTIC_CLS = 9
  integer(c_int32_t), parameter :: ND_STATISTIC_ASYMPTOTIC_CLS = 10
  integer(c_int32_t), parameter :: ND_STATISTIC_MOMENT = 11
  integer(c_int32_t), parameter :: ND_SPECTRUM_BY_PRESET = 0
  integer(c_int32_t), parameter :: ND_SPECTRUM_FLAT = 1
  integer(c_int32_t), parameter :: ND_SPECTRUM_HELICITY = 2
  integer(c_int32_t), parameter :: ND_SPECTRUM_EXACT = 3
  integer(c_int32_t), parameter :: ND_RATE_PICOBARN = 0
  integer(c_int32_t), parameter :: ND_RATE_GEV = 1
  integer(c_int32_t), parameter :: ND_RATE_EVENTS = 2
  integer(c_int32_t), parameter :: ND_EDGE_NONE = 0
  integer(c_int32_t), parameter :: ND_EDGE_ROOT = 1
  integer(c_int32_t), parameter :: ND_EDGE_BEYOND_RANGE = 2
  integer(c_int32_t), parameter :: ND_EDGE_OPEN = 3
  integer(c_int32_t), parameter :: ND_COMPLETE = 0
  integer(c_int32_t), parameter :: ND_COMPLETE_TANGENT = 1
  integer(c_int32_t), parameter :: ND_NOT_CERTIFIED = 2
  integer(c_int32_t), parameter :: ND_END_CLOSED = 0
  integer(c_int32_t), parameter :: ND_END_AXIS = 1
  integer(c_int32_t), parameter :: ND_END_COUPLING = 2
  integer(c_int32_t), parameter :: ND_END_OUT_OF_REACH = 3
  integer(c_int32_t), parameter :: ND_END_DISCONTINUITY = 4
  integer(c_int32_t), parameter :: ND_SIDE_LEFT = 0
  integer(c_int32_t), parameter :: ND_SIDE_RIGHT = 1
  integer(c_int32_t), parameter :: ND_BASIS_FLAVOUR = 0
  integer(c_int32_t), parameter :: ND_BASIS_MASS = 1
  integer(c_int32_t), parameter :: ND_SPECIES_NU_E = 0
  integer(c_int32_t), parameter :: ND_SPECIES_NU_MU = 1
  integer(c_int32_t), parameter :: ND_SPECIES_NU_TAU = 2
  integer(c_int32_t), parameter :: ND_SPECIES_NUBAR_E = 3
  integer(c_int32_t), parameter :: ND_SPECIES_NUBAR_MU = 4
  integer(c_int32_t), parameter :: ND_SPECIES_NUBAR_TAU = 5
  integer(c_int32_t), parameter :: ND_FLUX_REACTOR = 0
  integer(c_int32_t), parameter :: ND_FLUX_SOLAR_GS98 = 1
  integer(c_int32_t), parameter :: ND_FLUX_SOLAR_AGSS09 = 2
  integer(c_int32_t), parameter :: ND_FLUX_PION_DECAY_AT_REST = 3
  integer(c_int32_t), parameter :: ND_TARGET_SPIN_0 = 0
  integer(c_int32_t), parameter :: ND_TARGET_SPIN_HALF = 1
  integer(c_int32_t), parameter :: ND_TARGET_ELECTRONS = 2
  integer(c_int32_t), parameter :: ND_RECOILS_GEMMA = 0
  integer(c_int32_t), parameter :: ND_RECOILS_TEXONO = 1
  integer(c_int32_t), parameter :: ND_RECOILS_CONUS = 2
  integer(c_int32_t), parameter :: ND_RECOILS_XENONNT = 3
  integer(c_int32_t), parameter :: ND_RECOILS_LZ = 4
  integer(c_int32_t), parameter :: ND_RECOILS_COHERENT_CSI = 5
  integer(c_int32_t), parameter :: ND_RECOILS_COHERENT_AR = 6
  integer(c_int32_t), parameter :: ND_RECOILS_LSND = 7
  integer(c_int32_t), parameter :: ND_RECOILS_BOREXINO = 8
  integer(c_int32_t), parameter :: ND_RECOILS_COHERENT_CSI_2021 = 9
  real(c_double), parameter :: ND_PICOBARN = 3.893793721d8
  integer(c_int32_t), parameter :: ND_VETO_MAX = 8
  integer(c_int32_t), parameter :: ND_SHELL_MAX = 24

  type, bind(C) :: nd_report
    integer(c_int64_t) :: struct_size = 272_c_int64_t
    integer(c_int64_t) :: nan_count
    integer(c_int64_t) :: first_nan
    integer(c_int32_t) :: argument
    integer(c_int32_t) :: reserved
    character(kind=c_char) :: message(240)
  end type nd_report
  type, bind(C) :: nd_profile_entry
    character(kind=c_char) :: function(64)
    integer(c_int64_t) :: calls
    integer(c_int64_t) :: elements
    real(c_double) :: seconds
  end type nd_profile_entry
  type, bind(C) :: nd_electroweak
    real(c_double) :: alpha
    real(c_double) :: sin2_theta_w
    real(c_double) :: M_Z
    real(c_double) :: Gamma_Z
    real(c_double) :: M_W
    real(c_double) :: Gamma_W
    real(c_double) :: vev
    real(c_double) :: m_e
    real(c_double) :: m_mu
    real(c_double) :: m_tau
    real(c_double) :: alpha_0
    real(c_double) :: sin2_theta_0
  end type nd_electroweak
  type, bind(C) :: nd_model_options
    integer(c_int64_t) :: struct_size
    integer(c_int32_t) :: preset
    integer(c_int32_t) :: scheme
    integer(c_int32_t) :: flavour
    integer(c_int32_t) :: nature
    integer(c_int32_t) :: coupling
    integer(c_int32_t) :: widths
    real(c_double) :: coupling_first
    real(c_double) :: coupling_second
    type(nd_electroweak) :: electroweak
    real(c_double) :: polarisation_electron
    real(c_double) :: polarisation_positron
    integer(c_int32_t) :: threads
    integer(c_int32_t) :: reserved
  end type nd_model_options
  type, bind(C) :: nd_analysis_data
    integer(c_int64_t) :: struct_size
    integer(c_int32_t) :: production
    integer(c_int32_t) :: signature
    integer(c_int32_t) :: statistic
    integer(c_int32_t) :: standard_model_background
    real(c_double) :: sqrt_s
    real(c_double) :: luminosity
    real(c_double) :: efficiency
    real(c_double) :: detector_radius
    real(c_double) :: detector_half_length
    real(c_double) :: energy_min
    real(c_double) :: energy_max
    real(c_double) :: cos_max
    real(c_double) :: pt_min
    real(c_double) :: cos_beam
    real(c_double) :: x_min
    real(c_double) :: z_return_veto
    integer(c_int32_t) :: veto_count
    integer(c_int32_t) :: reserved
    real(c_double) :: veto(2, ND_VETO_MAX)
    real(c_double) :: threshold
    real(c_double) :: measured
    real(c_double) :: expected
    real(c_double) :: uncertainty
    real(c_double) :: background
    real(c_double) :: relative_uncertainty
    real(c_double) :: observed
  end type nd_analysis_data
  type, bind(C) :: nd_search_options
    integer(c_int64_t) :: struct_size
    integer(c_int32_t) :: spectrum
    integer(c_int32_t) :: initial_state_radiation
    real(c_double) :: coupling_e
    real(c_double) :: coupling_mu
    real(c_double) :: coupling_tau
    real(c_double) :: detector_radius
    real(c_double) :: detector_half_length
  end type nd_search_options
  type, bind(C) :: nd_search_info
    integer(c_int64_t) :: struct_size = 48_c_int64_t
    integer(c_int32_t) :: rate_unit
    integer(c_int32_t) :: reserved
    real(c_double) :: sqrt_s
    real(c_double) :: reach
    real(c_double) :: excluded_rate
    real(c_double) :: background
  end type nd_search_info
  type, bind(C) :: nd_contour_info
    integer(c_int64_t) :: struct_size = 40_c_int64_t
    integer(c_int64_t) :: branch_count
    integer(c_int64_t) :: fold_count
    integer(c_int64_t) :: column_count
    integer(c_int64_t) :: unresolved_count
  end type nd_contour_info
  type, bind(C) :: nd_branch
    integer(c_int64_t) :: struct_size = 32_c_int64_t
    integer(c_int64_t) :: point_count
    integer(c_int32_t) :: closed
    integer(c_int32_t) :: excluded_side
    integer(c_int32_t) :: start
    integer(c_int32_t) :: end
  end type nd_branch
  type, bind(C) :: nd_sampler_options
    integer(c_int64_t) :: struct_size
    integer(c_int32_t) :: spectrum
    integer(c_int32_t) :: reserved
    real(c_double) :: coupling_e
    real(c_double) :: coupling_mu
    real(c_double) :: coupling_tau
  end type nd_sampler_options
  type, bind(C) :: nd_sampler_info
    integer(c_int64_t) :: struct_size = 80_c_int64_t
    integer(c_int32_t) :: spectrum
    integer(c_int32_t) :: reserved
    real(c_double) :: sqrt_s
    real(c_double) :: m_N
    real(c_double) :: d_gamma
    real(c_double) :: cross_section
    real(c_double) :: branching_ratio
    real(c_double) :: width
    real(c_double) :: decay_length
    real(c_double) :: efficiency
  end type nd_sampler_info
  type, bind(C) :: nd_mixing
    real(c_double) :: theta_12
    real(c_double) :: theta_13
    real(c_double) :: theta_23
    real(c_double) :: delta
    real(c_double) :: alpha_21
    real(c_double) :: alpha_31
  end type nd_mixing
  type, bind(C) :: nd_light_neutrinos
    integer(c_int64_t) :: struct_size
    integer(c_int32_t) :: nature
    integer(c_int32_t) :: reserved
    real(c_double) :: delta_m2_21
    real(c_double) :: delta_m2_31
    real(c_double) :: U(18)
    real(c_double) :: mu(18)
    real(c_double) :: epsilon(18)
  end type nd_light_neutrinos
  type, bind(C) :: nd_target
    integer(c_int64_t) :: struct_size = 456_c_int64_t
    integer(c_int32_t) :: kind
    integer(c_int32_t) :: shell_count
    real(c_double) :: per_kg
    real(c_double) :: Z
    real(c_double) :: A
    real(c_double) :: mass
    real(c_double) :: R_p
    real(c_double) :: R_n
    real(c_double) :: s
    real(c_double) :: electrons(ND_SHELL_MAX)
    real(c_double) :: binding(ND_SHELL_MAX)
  end type nd_target
  type, bind(C) :: nd_decay_region
    integer(c_int64_t) :: struct_size = 32_c_int64_t
    real(c_double) :: near
    real(c_double) :: far
    real(c_double) :: radius
  end type nd_decay_region
  type, bind(C) :: nd_recoil_data
    integer(c_int64_t) :: struct_size = 152_c_int64_t
    integer(c_int64_t) :: bin_count
    integer(c_int64_t) :: recoil_count
    type(c_ptr) :: recoil = c_null_ptr
    type(c_ptr) :: fraction = c_null_ptr
    real(c_double) :: exposure
    integer(c_int32_t) :: statistic
    integer(c_int32_t) :: weak
    real(c_double) :: threshold
    type(c_ptr) :: background = c_null_ptr
    type(c_ptr) :: observed = c_null_ptr
    type(c_ptr) :: covariance = c_null_ptr
    real(c_double) :: relative_uncertainty
    integer(c_int64_t) :: systematic_count
    type(c_ptr) :: systematic = c_null_ptr
    type(c_ptr) :: systematic_of_weak = c_null_ptr
    real(c_double) :: published_moment
    real(c_double) :: moment_e
    real(c_double) :: moment_mu
    real(c_double) :: moment_tau
  end type nd_recoil_data

  interface
    function nd_version() bind(C, name='nd_version')
      import
      type(c_ptr) :: nd_version
    end function
    function nd_isa() bind(C, name='nd_isa')
      import
      type(c_ptr) :: nd_isa
    end function
    function nd_status_text(status) bind(C, name='nd_status_text')
      import
      integer(c_int), value :: status
      type(c_ptr) :: nd_status_text
    end function
    subroutine nd_profile_start() bind(C, name='nd_profile_start')
      import
    end subroutine
    subroutine nd_profile_stop() bind(C, name='nd_profile_stop')
      import
    end subroutine
    function nd_profile_size() bind(C, name='nd_profile_size')
      import
      integer(c_int64_t) :: nd_profile_size
    end function
    function nd_profile(index, entry, report) bind(C, name='nd_profile')
      import
      integer(c_int64_t), value :: index
      type(nd_profile_entry), intent(inout) :: entry
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_profile
    end function
    function nd_model_options_init(options) bind(C, name='nd_model_options_init')
      import
      type(nd_model_options), intent(inout) :: options
      integer(c_int) :: nd_model_options_init
    end function
    function nd_model_create(options, model, report) bind(C, name='nd_model_create')
      import
      type(nd_model_options), intent(in), optional :: options
      type(c_ptr), intent(out) :: model
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_model_create
    end function
    subroutine nd_model_destroy(model) bind(C, name='nd_model_destroy')
      import
      type(c_ptr), value :: model
    end subroutine
    function nd_model_coupling_ratios(model, ratio_Z, ratio_W, report) bind(C, &
        name='nd_model_coupling_ratios')
      import
      type(c_ptr), value :: model
      real(c_double), intent(out) :: ratio_Z
      real(c_double), intent(out) :: ratio_W
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_model_coupling_ratios
    end function
    function nd_model_electroweak(model, electroweak, report) bind(C, name='nd_model_electroweak')
      import
      type(c_ptr), value :: model
      type(nd_electroweak), intent(inout) :: electroweak
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_model_electroweak
    end function
    function nd_analysis_data_init(analysis, preset, data, report) bind(C, &
        name='nd_analysis_data_init')
      import
      integer(c_int32_t), value :: analysis
      integer(c_int32_t), value :: preset
      type(nd_analysis_data), intent(inout) :: data
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_analysis_data_init
    end function
    function nd_search_options_init(options) bind(C, name='nd_search_options_init')
      import
      type(nd_search_options), intent(inout) :: options
      integer(c_int) :: nd_search_options_init
    end function
    function nd_search_create(model, analysis, options, search, report) bind(C, &
        name='nd_search_create')
      import
      type(c_ptr), value :: model
      integer(c_int32_t), value :: analysis
      type(nd_search_options), intent(in), optional :: options
      type(c_ptr), intent(out) :: search
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_search_create
    end function
    function nd_search_create_from(model, data, options, search, report) bind(C, &
        name='nd_search_create_from')
      import
      type(c_ptr), value :: model
      type(nd_analysis_data), intent(in) :: data
      type(nd_search_options), intent(in), optional :: options
      type(c_ptr), intent(out) :: search
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_search_create_from
    end function
    function nd_search_expected(search, sigmas, expected, report) bind(C, name='nd_search_expected')
      import
      type(c_ptr), value :: search
      integer(c_int32_t), value :: sigmas
      type(c_ptr), intent(out) :: expected
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_search_expected
    end function
    function nd_search_combine(n, searches, level, combined, report) bind(C, &
        name='nd_search_combine')
      import
      integer(c_int64_t), value :: n
      type(c_ptr), intent(in) :: searches(*)
      real(c_double), value :: level
      type(c_ptr), intent(out) :: combined
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_search_combine
    end function
    subroutine nd_search_destroy(search) bind(C, name='nd_search_destroy')
      import
      type(c_ptr), value :: search
    end subroutine
    function nd_search_describe(search, info, report) bind(C, name='nd_search_describe')
      import
      type(c_ptr), value :: search
      type(nd_search_info), intent(inout) :: info
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_search_describe
    end function
    function nd_search_rate(search, n, m_N, d_gamma, out, report) bind(C, name='nd_search_rate')
      import
      type(c_ptr), value :: search
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_search_rate
    end function
    function nd_search_rate_grid(search, n_m_N, m_N, n_d_gamma, d_gamma, out, report) bind(C, &
        name='nd_search_rate_grid')
      import
      type(c_ptr), value :: search
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_search_rate_grid
    end function
    function nd_search_reduce(search, n_m_N, m_N, n_d_gamma, d_gamma, threshold, count, maximum, &
        argmax, first, last, report) bind(C, name='nd_search_reduce')
      import
      type(c_ptr), value :: search
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), value :: threshold
      integer(c_int64_t), intent(out) :: count(*)
      real(c_double), intent(out), optional :: maximum(*)
      integer(c_int64_t), intent(out), optional :: argmax(*)
      integer(c_int64_t), intent(out), optional :: first(*)
      integer(c_int64_t), intent(out), optional :: last(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_search_reduce
    end function
    function nd_spectrum_sum(n_terms, weight, near, far, n, x, out, report) bind(C, &
        name='nd_spectrum_sum')
      import
      integer(c_int64_t), value :: n_terms
      real(c_double), intent(in) :: weight(*)
      real(c_double), intent(in) :: near(*)
      real(c_double), intent(in) :: far(*)
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: x(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_spectrum_sum
    end function
    function nd_search_limits(search, n, m_N, max_intervals, count, lower, upper, lower_edge, &
        upper_edge, completeness, report) bind(C, name='nd_search_limits')
      import
      type(c_ptr), value :: search
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: max_intervals
      integer(c_int64_t), intent(out) :: count(*)
      real(c_double), intent(out) :: lower(*)
      real(c_double), intent(out) :: upper(*)
      integer(c_int32_t), intent(out), optional :: lower_edge(*)
      integer(c_int32_t), intent(out), optional :: upper_edge(*)
      integer(c_int32_t), intent(out), optional :: completeness(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_search_limits
    end function
    function nd_search_limits_over_ratio(search, m_N, n, ratio, max_intervals, count, lower, upper, &
        lower_edge, upper_edge, completeness, report) bind(C, name='nd_search_limits_over_ratio')
      import
      type(c_ptr), value :: search
      real(c_double), value :: m_N
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: ratio(*)
      integer(c_int64_t), value :: max_intervals
      integer(c_int64_t), intent(out) :: count(*)
      real(c_double), intent(out) :: lower(*)
      real(c_double), intent(out) :: upper(*)
      integer(c_int32_t), intent(out), optional :: lower_edge(*)
      integer(c_int32_t), intent(out), optional :: upper_edge(*)
      integer(c_int32_t), intent(out), optional :: completeness(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_search_limits_over_ratio
    end function
    function nd_contour_create(search, n, m_N, progress, context, contour, report) bind(C, &
        name='nd_contour_create')
      import
      type(c_ptr), value :: search
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      type(c_funptr), value :: progress
      type(c_ptr), value :: context
      type(c_ptr), intent(out) :: contour
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_contour_create
    end function
    function nd_contour_create_over_ratio(search, m_N, n, ratio, progress, context, contour, &
        report) bind(C, name='nd_contour_create_over_ratio')
      import
      type(c_ptr), value :: search
      real(c_double), value :: m_N
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: ratio(*)
      type(c_funptr), value :: progress
      type(c_ptr), value :: context
      type(c_ptr), intent(out) :: contour
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_contour_create_over_ratio
    end function
    subroutine nd_contour_destroy(contour) bind(C, name='nd_contour_destroy')
      import
      type(c_ptr), value :: contour
    end subroutine
    function nd_contour_describe(contour, info, report) bind(C, name='nd_contour_describe')
      import
      type(c_ptr), value :: contour
      type(nd_contour_info), intent(inout) :: info
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_contour_describe
    end function
    function nd_contour_branch(contour, branch, info, report) bind(C, name='nd_contour_branch')
      import
      type(c_ptr), value :: contour
      integer(c_int64_t), value :: branch
      type(nd_branch), intent(inout) :: info
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_contour_branch
    end function
    function nd_contour_points(contour, branch, n, m_N, d_gamma, report) bind(C, &
        name='nd_contour_points')
      import
      type(c_ptr), value :: contour
      integer(c_int64_t), value :: branch
      integer(c_int64_t), value :: n
      real(c_double), intent(out) :: m_N(*)
      real(c_double), intent(out) :: d_gamma(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_contour_points
    end function
    function nd_contour_folds(contour, n, m_N, d_gamma, opens_upwards, excluded_between, &
        report) bind(C, name='nd_contour_folds')
      import
      type(c_ptr), value :: contour
      integer(c_int64_t), value :: n
      real(c_double), intent(out) :: m_N(*)
      real(c_double), intent(out) :: d_gamma(*)
      integer(c_int32_t), intent(out), optional :: opens_upwards(*)
      integer(c_int32_t), intent(out), optional :: excluded_between(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_contour_folds
    end function
    function nd_sampler_options_init(options) bind(C, name='nd_sampler_options_init')
      import
      type(nd_sampler_options), intent(inout) :: options
      integer(c_int) :: nd_sampler_options_init
    end function
    function nd_sampler_create(model, sqrt_s, m_N, d_gamma, options, sampler, report) bind(C, &
        name='nd_sampler_create')
      import
      type(c_ptr), value :: model
      real(c_double), value :: sqrt_s
      real(c_double), value :: m_N
      real(c_double), value :: d_gamma
      type(nd_sampler_options), intent(in), optional :: options
      type(c_ptr), intent(out) :: sampler
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sampler_create
    end function
    subroutine nd_sampler_destroy(sampler) bind(C, name='nd_sampler_destroy')
      import
      type(c_ptr), value :: sampler
    end subroutine
    function nd_sampler_describe(sampler, info, report) bind(C, name='nd_sampler_describe')
      import
      type(c_ptr), value :: sampler
      type(nd_sampler_info), intent(inout) :: info
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sampler_describe
    end function
    function nd_sampler_events(sampler, seed, first, n, stride, p_N, p_prompt, p_decay, p_photon, &
        vertex, codes, report) bind(C, name='nd_sampler_events')
      import
      type(c_ptr), value :: sampler
      integer(c_int64_t), value :: seed
      integer(c_int64_t), value :: first
      integer(c_int64_t), value :: n
      integer(c_int64_t), value :: stride
      real(c_double), intent(out), optional :: p_N(*)
      real(c_double), intent(out), optional :: p_prompt(*)
      real(c_double), intent(out), optional :: p_decay(*)
      real(c_double), intent(out), optional :: p_photon(*)
      real(c_double), intent(out), optional :: vertex(*)
      integer(c_int32_t), intent(out), optional :: codes(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sampler_events
    end function
    function nd_mixing_matrix(mixing, U, report) bind(C, name='nd_mixing_matrix')
      import
      type(nd_mixing), intent(in) :: mixing
      real(c_double), intent(out) :: U(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_mixing_matrix
    end function
    function nd_neutrino_moments(model, mixing, nature, mass, mu, epsilon, report) bind(C, &
        name='nd_neutrino_moments')
      import
      type(c_ptr), value :: model
      type(nd_mixing), intent(in) :: mixing
      integer(c_int32_t), value :: nature
      real(c_double), intent(in) :: mass(*)
      real(c_double), intent(out) :: mu(*)
      real(c_double), intent(out) :: epsilon(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_neutrino_moments
    end function
    function nd_effective_moment(mixing, mu, epsilon, flavour, is_antineutrino, phase, moment, &
        report) bind(C, name='nd_effective_moment')
      import
      type(nd_mixing), intent(in) :: mixing
      real(c_double), intent(in) :: mu(*)
      real(c_double), intent(in) :: epsilon(*)
      integer(c_int32_t), value :: flavour
      integer(c_int32_t), value :: is_antineutrino
      real(c_double), intent(in) :: phase(*)
      real(c_double), intent(out) :: moment(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_effective_moment
    end function
    function nd_effective_moment_incoherent(mu, epsilon, probability, moment, report) bind(C, &
        name='nd_effective_moment_incoherent')
      import
      real(c_double), intent(in) :: mu(*)
      real(c_double), intent(in) :: epsilon(*)
      real(c_double), intent(in) :: probability(*)
      real(c_double), intent(out) :: moment(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_effective_moment_incoherent
    end function
    function nd_light_neutrinos_init(mixing, delta_m2_21, delta_m2_31, neutrinos, report) bind(C, &
        name='nd_light_neutrinos_init')
      import
      type(nd_mixing), intent(in) :: mixing
      real(c_double), value :: delta_m2_21
      real(c_double), value :: delta_m2_31
      type(nd_light_neutrinos), intent(inout) :: neutrinos
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_light_neutrinos_init
    end function
    function nd_precession_probabilities(model, neutrinos, n_slabs, length, N_e, N_n, B, twist, &
        flavour, is_antineutrino, basis, spread, n, E, probability, report) bind(C, &
        name='nd_precession_probabilities')
      import
      type(c_ptr), value :: model
      type(nd_light_neutrinos), intent(in) :: neutrinos
      integer(c_int64_t), value :: n_slabs
      real(c_double), intent(in) :: length(*)
      real(c_double), intent(in) :: N_e(*)
      real(c_double), intent(in) :: N_n(*)
      real(c_double), intent(in) :: B(*)
      real(c_double), intent(in) :: twist(*)
      integer(c_int32_t), value :: flavour
      integer(c_int32_t), value :: is_antineutrino
      integer(c_int32_t), value :: basis
      real(c_double), value :: spread
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E(*)
      real(c_double), intent(out) :: probability(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_precession_probabilities
    end function
    function nd_precession_states(model, neutrinos, n_slabs, length, N_e, N_n, B, twist, &
        is_antineutrino, basis, start, n, E, end, report) bind(C, name='nd_precession_states')
      import
      type(c_ptr), value :: model
      type(nd_light_neutrinos), intent(in) :: neutrinos
      integer(c_int64_t), value :: n_slabs
      real(c_double), intent(in) :: length(*)
      real(c_double), intent(in) :: N_e(*)
      real(c_double), intent(in) :: N_n(*)
      real(c_double), intent(in) :: B(*)
      real(c_double), intent(in) :: twist(*)
      integer(c_int32_t), value :: is_antineutrino
      integer(c_int32_t), value :: basis
      real(c_double), intent(in) :: start(*)
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E(*)
      real(c_double), intent(out) :: end(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_precession_states
    end function
    function nd_adiabatic_probabilities(model, neutrinos, flavour, is_antineutrino, n, E, N_e, &
        probability, report) bind(C, name='nd_adiabatic_probabilities')
      import
      type(c_ptr), value :: model
      type(nd_light_neutrinos), intent(in) :: neutrinos
      integer(c_int32_t), value :: flavour
      integer(c_int32_t), value :: is_antineutrino
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E(*)
      real(c_double), intent(in) :: N_e(*)
      real(c_double), intent(out) :: probability(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_adiabatic_probabilities
    end function
    function nd_adiabatic_flips(model, neutrinos, flavour, is_antineutrino, basis, n, E, N_e, N_n, &
        B, twist, probability, report) bind(C, name='nd_adiabatic_flips')
      import
      type(c_ptr), value :: model
      type(nd_light_neutrinos), intent(in) :: neutrinos
      integer(c_int32_t), value :: flavour
      integer(c_int32_t), value :: is_antineutrino
      integer(c_int32_t), value :: basis
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E(*)
      real(c_double), intent(in) :: N_e(*)
      real(c_double), intent(in) :: N_n(*)
      real(c_double), intent(in) :: B(*)
      real(c_double), intent(in) :: twist(*)
      real(c_double), intent(out) :: probability(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_adiabatic_flips
    end function
    function nd_flux_create(n_lines, line_species, line_E_nu, line_flux, n_tables, table_species, &
        table_size, table_E_nu, table_density, flux, report) bind(C, name='nd_flux_create')
      import
      integer(c_int64_t), value :: n_lines
      integer(c_int32_t), intent(in) :: line_species(*)
      real(c_double), intent(in) :: line_E_nu(*)
      real(c_double), intent(in) :: line_flux(*)
      integer(c_int64_t), value :: n_tables
      integer(c_int32_t), intent(in) :: table_species(*)
      integer(c_int64_t), intent(in) :: table_size(*)
      real(c_double), intent(in) :: table_E_nu(*)
      real(c_double), intent(in) :: table_density(*)
      type(c_ptr), intent(out) :: flux
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_flux_create
    end function
    function nd_flux_create_bundled(source, scale, flux, report) bind(C, &
        name='nd_flux_create_bundled')
      import
      integer(c_int32_t), value :: source
      real(c_double), value :: scale
      type(c_ptr), intent(out) :: flux
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_flux_create_bundled
    end function
    subroutine nd_flux_destroy(flux) bind(C, name='nd_flux_destroy')
      import
      type(c_ptr), value :: flux
    end subroutine
    function nd_upscattering_total(model, target, n, E_nu, T_cut, m_N, d_gamma, out, &
        report) bind(C, name='nd_upscattering_total')
      import
      type(c_ptr), value :: model
      type(nd_target), intent(in) :: target(*)
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T_cut(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_upscattering_total
    end function
    function nd_double_bang(model, target, region, n, E_nu, T_cut, m_N, d_gamma, out, &
        report) bind(C, name='nd_double_bang')
      import
      type(c_ptr), value :: model
      type(nd_target), intent(in) :: target(*)
      type(nd_decay_region), intent(in) :: region
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T_cut(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_double_bang
    end function
    function nd_search_create_recoils(model, flux, n_targets, targets, data, options, search, &
        report) bind(C, name='nd_search_create_recoils')
      import
      type(c_ptr), value :: model
      type(c_ptr), value :: flux
      integer(c_int64_t), value :: n_targets
      type(nd_target), intent(in) :: targets(*)
      type(nd_recoil_data), intent(in) :: data
      type(nd_search_options), intent(in), optional :: options
      type(c_ptr), intent(out) :: search
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_search_create_recoils
    end function
    function nd_search_create_recoils_bundled(model, recoils, calibrated, options, search, &
        report) bind(C, name='nd_search_create_recoils_bundled')
      import
      type(c_ptr), value :: model
      integer(c_int32_t), value :: recoils
      integer(c_int32_t), value :: calibrated
      type(nd_search_options), intent(in), optional :: options
      type(c_ptr), intent(out) :: search
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_search_create_recoils_bundled
    end function
    function nd_search_bin_count(search, bin_count, report) bind(C, name='nd_search_bin_count')
      import
      type(c_ptr), value :: search
      integer(c_int64_t), intent(out) :: bin_count
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_search_bin_count
    end function
    function nd_search_recoil_events(search, m_N, d_gamma, bin_count, events, report) bind(C, &
        name='nd_search_recoil_events')
      import
      type(c_ptr), value :: search
      real(c_double), value :: m_N
      real(c_double), value :: d_gamma
      integer(c_int64_t), value :: bin_count
      real(c_double), intent(out) :: events(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_search_recoil_events
    end function
    function nd_search_weak_events(search, bin_count, events, report) bind(C, &
        name='nd_search_weak_events')
      import
      type(c_ptr), value :: search
      integer(c_int64_t), value :: bin_count
      real(c_double), intent(out) :: events(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_search_weak_events
    end function
    function nd_search_recoil_spectrum(search, m_N, d_gamma, n, T, out, report) bind(C, &
        name='nd_search_recoil_spectrum')
      import
      type(c_ptr), value :: search
      real(c_double), value :: m_N
      real(c_double), value :: d_gamma
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_search_recoil_spectrum
    end function
    function nd_search_weak_spectrum(search, n, T, out, report) bind(C, &
        name='nd_search_weak_spectrum')
      import
      type(c_ptr), value :: search
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_search_weak_spectrum
    end function
    function nd_search_moment_limit(search, mu_nu, report) bind(C, name='nd_search_moment_limit')
      import
      type(c_ptr), value :: search
      real(c_double), intent(out) :: mu_nu
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_search_moment_limit
    end function
    ! coupling_gamma: photon coupling from the unbroken pair; d_calB [GeV^-2], d_calW [GeV^-2] -> [GeV^-1]
    function nd_coupling_gamma(model, n, d_calB, d_calW, out, report) bind(C, &
        name='nd_coupling_gamma')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: d_calB(*)
      real(c_double), intent(in) :: d_calW(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_gamma
    end function
    function nd_coupling_gamma_gradient(model, n, d_calB, d_calW, out, gradient, report) bind(C, &
        name='nd_coupling_gamma_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: d_calB(*)
      real(c_double), intent(in) :: d_calW(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_gamma_gradient
    end function
    function nd_coupling_gamma_grid(model, n_d_calB, d_calB, n_d_calW, d_calW, out, report) bind(C, &
        name='nd_coupling_gamma_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_d_calB
      real(c_double), intent(in) :: d_calB(*)
      integer(c_int64_t), value :: n_d_calW
      real(c_double), intent(in) :: d_calW(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_gamma_grid
    end function
    function nd_coupling_gamma_grid_gradient(model, n_d_calB, d_calB, n_d_calW, d_calW, out, &
        gradient, report) bind(C, name='nd_coupling_gamma_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_d_calB
      real(c_double), intent(in) :: d_calB(*)
      integer(c_int64_t), value :: n_d_calW
      real(c_double), intent(in) :: d_calW(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_gamma_grid_gradient
    end function
    ! coupling_Z: Z coupling from the unbroken pair; d_calB [GeV^-2], d_calW [GeV^-2] -> [GeV^-1]
    function nd_coupling_Z(model, n, d_calB, d_calW, out, report) bind(C, name='nd_coupling_Z')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: d_calB(*)
      real(c_double), intent(in) :: d_calW(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_Z
    end function
    function nd_coupling_Z_gradient(model, n, d_calB, d_calW, out, gradient, report) bind(C, &
        name='nd_coupling_Z_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: d_calB(*)
      real(c_double), intent(in) :: d_calW(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_Z_gradient
    end function
    function nd_coupling_Z_grid(model, n_d_calB, d_calB, n_d_calW, d_calW, out, report) bind(C, &
        name='nd_coupling_Z_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_d_calB
      real(c_double), intent(in) :: d_calB(*)
      integer(c_int64_t), value :: n_d_calW
      real(c_double), intent(in) :: d_calW(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_Z_grid
    end function
    function nd_coupling_Z_grid_gradient(model, n_d_calB, d_calB, n_d_calW, d_calW, out, gradient, &
        report) bind(C, name='nd_coupling_Z_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_d_calB
      real(c_double), intent(in) :: d_calB(*)
      integer(c_int64_t), value :: n_d_calW
      real(c_double), intent(in) :: d_calW(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_Z_grid_gradient
    end function
    ! coupling_W: W coupling from the unbroken pair; d_calB [GeV^-2], d_calW [GeV^-2] -> [GeV^-1]
    function nd_coupling_W(model, n, d_calB, d_calW, out, report) bind(C, name='nd_coupling_W')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: d_calB(*)
      real(c_double), intent(in) :: d_calW(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_W
    end function
    function nd_coupling_W_gradient(model, n, d_calB, d_calW, out, gradient, report) bind(C, &
        name='nd_coupling_W_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: d_calB(*)
      real(c_double), intent(in) :: d_calW(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_W_gradient
    end function
    function nd_coupling_W_grid(model, n_d_calB, d_calB, n_d_calW, d_calW, out, report) bind(C, &
        name='nd_coupling_W_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_d_calB
      real(c_double), intent(in) :: d_calB(*)
      integer(c_int64_t), value :: n_d_calW
      real(c_double), intent(in) :: d_calW(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_W_grid
    end function
    function nd_coupling_W_grid_gradient(model, n_d_calB, d_calB, n_d_calW, d_calW, out, gradient, &
        report) bind(C, name='nd_coupling_W_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_d_calB
      real(c_double), intent(in) :: d_calB(*)
      integer(c_int64_t), value :: n_d_calW
      real(c_double), intent(in) :: d_calW(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_W_grid_gradient
    end function
    ! coupling_ratio_Z: d_Z/d_gamma from the ratio of the unbroken pair; a [1] -> [1]
    function nd_coupling_ratio_Z(model, n, a, out, report) bind(C, name='nd_coupling_ratio_Z')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: a(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_ratio_Z
    end function
    function nd_coupling_ratio_Z_gradient(model, n, a, out, gradient, report) bind(C, &
        name='nd_coupling_ratio_Z_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: a(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_ratio_Z_gradient
    end function
    function nd_coupling_ratio_Z_grid(model, n_a, a, out, report) bind(C, &
        name='nd_coupling_ratio_Z_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_a
      real(c_double), intent(in) :: a(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_ratio_Z_grid
    end function
    function nd_coupling_ratio_Z_grid_gradient(model, n_a, a, out, gradient, report) bind(C, &
        name='nd_coupling_ratio_Z_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_a
      real(c_double), intent(in) :: a(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_ratio_Z_grid_gradient
    end function
    ! coupling_ratio_W: d_W/d_gamma from the ratio of the unbroken pair; a [1] -> [1]
    function nd_coupling_ratio_W(model, n, a, out, report) bind(C, name='nd_coupling_ratio_W')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: a(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_ratio_W
    end function
    function nd_coupling_ratio_W_gradient(model, n, a, out, gradient, report) bind(C, &
        name='nd_coupling_ratio_W_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: a(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_ratio_W_gradient
    end function
    function nd_coupling_ratio_W_grid(model, n_a, a, out, report) bind(C, &
        name='nd_coupling_ratio_W_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_a
      real(c_double), intent(in) :: a(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_ratio_W_grid
    end function
    function nd_coupling_ratio_W_grid_gradient(model, n_a, a, out, gradient, report) bind(C, &
        name='nd_coupling_ratio_W_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_a
      real(c_double), intent(in) :: a(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_ratio_W_grid_gradient
    end function
    ! coupling_ratio_Z_projective: d_Z/d_gamma from the projective pair (d_calB : d_calW) = (u : w); u [1], w [1] -> [1]
    function nd_coupling_ratio_Z_projective(model, n, u, w, out, report) bind(C, &
        name='nd_coupling_ratio_Z_projective')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: u(*)
      real(c_double), intent(in) :: w(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_ratio_Z_projective
    end function
    function nd_coupling_ratio_Z_projective_gradient(model, n, u, w, out, gradient, report) bind(C, &
        name='nd_coupling_ratio_Z_projective_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: u(*)
      real(c_double), intent(in) :: w(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_ratio_Z_projective_gradient
    end function
    function nd_coupling_ratio_Z_projective_grid(model, n_u, u, n_w, w, out, report) bind(C, &
        name='nd_coupling_ratio_Z_projective_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_u
      real(c_double), intent(in) :: u(*)
      integer(c_int64_t), value :: n_w
      real(c_double), intent(in) :: w(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_ratio_Z_projective_grid
    end function
    function nd_coupling_ratio_Z_projective_grid_gradient(model, n_u, u, n_w, w, out, gradient, &
        report) bind(C, name='nd_coupling_ratio_Z_projective_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_u
      real(c_double), intent(in) :: u(*)
      integer(c_int64_t), value :: n_w
      real(c_double), intent(in) :: w(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_ratio_Z_projective_grid_gradient
    end function
    ! coupling_ratio_W_projective: d_W/d_gamma from the projective pair (d_calB : d_calW) = (u : w); u [1], w [1] -> [1]
    function nd_coupling_ratio_W_projective(model, n, u, w, out, report) bind(C, &
        name='nd_coupling_ratio_W_projective')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: u(*)
      real(c_double), intent(in) :: w(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_ratio_W_projective
    end function
    function nd_coupling_ratio_W_projective_gradient(model, n, u, w, out, gradient, report) bind(C, &
        name='nd_coupling_ratio_W_projective_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: u(*)
      real(c_double), intent(in) :: w(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_ratio_W_projective_gradient
    end function
    function nd_coupling_ratio_W_projective_grid(model, n_u, u, n_w, w, out, report) bind(C, &
        name='nd_coupling_ratio_W_projective_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_u
      real(c_double), intent(in) :: u(*)
      integer(c_int64_t), value :: n_w
      real(c_double), intent(in) :: w(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_ratio_W_projective_grid
    end function
    function nd_coupling_ratio_W_projective_grid_gradient(model, n_u, u, n_w, w, out, gradient, &
        report) bind(C, name='nd_coupling_ratio_W_projective_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_u
      real(c_double), intent(in) :: u(*)
      integer(c_int64_t), value :: n_w
      real(c_double), intent(in) :: w(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_coupling_ratio_W_projective_grid_gradient
    end function
    ! width_nu_gamma: N -> nu gamma; m_N [GeV], d_gamma [GeV^-1] -> [GeV]
    function nd_width_nu_gamma(model, n, m_N, d_gamma, out, report) bind(C, &
        name='nd_width_nu_gamma')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_gamma
    end function
    function nd_width_nu_gamma_gradient(model, n, m_N, d_gamma, out, gradient, report) bind(C, &
        name='nd_width_nu_gamma_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_gamma_gradient
    end function
    function nd_width_nu_gamma_grid(model, n_m_N, m_N, n_d_gamma, d_gamma, out, report) bind(C, &
        name='nd_width_nu_gamma_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_gamma_grid
    end function
    function nd_width_nu_gamma_grid_gradient(model, n_m_N, m_N, n_d_gamma, d_gamma, out, gradient, &
        report) bind(C, name='nd_width_nu_gamma_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_gamma_grid_gradient
    end function
    ! width_nu_Z: N -> nu Z, 0 up to M_Z; m_N [GeV], d_Z [GeV^-1] -> [GeV]
    function nd_width_nu_Z(model, n, m_N, d_Z, out, report) bind(C, name='nd_width_nu_Z')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_Z
    end function
    function nd_width_nu_Z_gradient(model, n, m_N, d_Z, out, gradient, report) bind(C, &
        name='nd_width_nu_Z_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_Z_gradient
    end function
    function nd_width_nu_Z_grid(model, n_m_N, m_N, n_d_Z, d_Z, out, report) bind(C, &
        name='nd_width_nu_Z_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_Z_grid
    end function
    function nd_width_nu_Z_grid_gradient(model, n_m_N, m_N, n_d_Z, d_Z, out, gradient, &
        report) bind(C, name='nd_width_nu_Z_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_Z_grid_gradient
    end function
    ! width_lepton_W: N -> l W (one charge state), 0 up to M_W + m_lepton; preset paper: eq. (8) as printed; m_N [GeV], d_W [GeV^-1], m_lepton [GeV] -> [GeV]
    function nd_width_lepton_W(model, n, m_N, d_W, m_lepton, out, report) bind(C, &
        name='nd_width_lepton_W')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(in) :: m_lepton(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_W
    end function
    function nd_width_lepton_W_gradient(model, n, m_N, d_W, m_lepton, out, gradient, &
        report) bind(C, name='nd_width_lepton_W_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(in) :: m_lepton(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_W_gradient
    end function
    function nd_width_lepton_W_grid(model, n_m_N, m_N, n_d_W, d_W, n_m_lepton, m_lepton, out, &
        report) bind(C, name='nd_width_lepton_W_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      integer(c_int64_t), value :: n_m_lepton
      real(c_double), intent(in) :: m_lepton(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_W_grid
    end function
    function nd_width_lepton_W_grid_gradient(model, n_m_N, m_N, n_d_W, d_W, n_m_lepton, m_lepton, &
        out, gradient, report) bind(C, name='nd_width_lepton_W_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      integer(c_int64_t), value :: n_m_lepton
      real(c_double), intent(in) :: m_lepton(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_W_grid_gradient
    end function
    ! width_two_body: sum of the two-body widths, the corrected N -> l W in both presets; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV]
    function nd_width_two_body(model, n, m_N, d_gamma, d_Z, d_W, out, report) bind(C, &
        name='nd_width_two_body')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_two_body
    end function
    function nd_width_two_body_gradient(model, n, m_N, d_gamma, d_Z, d_W, out, gradient, &
        report) bind(C, name='nd_width_two_body_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_two_body_gradient
    end function
    function nd_width_two_body_grid(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, n_d_W, d_W, &
        out, report) bind(C, name='nd_width_two_body_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_two_body_grid
    end function
    function nd_width_two_body_grid_gradient(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, &
        n_d_W, d_W, out, gradient, report) bind(C, name='nd_width_two_body_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_two_body_grid_gradient
    end function
    ! branching_nu_gamma: branching ratio of N -> nu gamma in the total width; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [1]
    function nd_branching_nu_gamma(model, n, m_N, d_gamma, d_Z, d_W, out, report) bind(C, &
        name='nd_branching_nu_gamma')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_branching_nu_gamma
    end function
    function nd_branching_nu_gamma_gradient(model, n, m_N, d_gamma, d_Z, d_W, out, gradient, &
        report) bind(C, name='nd_branching_nu_gamma_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_branching_nu_gamma_gradient
    end function
    function nd_branching_nu_gamma_grid(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, n_d_W, &
        d_W, out, report) bind(C, name='nd_branching_nu_gamma_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_branching_nu_gamma_grid
    end function
    function nd_branching_nu_gamma_grid_gradient(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, &
        n_d_W, d_W, out, gradient, report) bind(C, name='nd_branching_nu_gamma_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_branching_nu_gamma_grid_gradient
    end function
    ! branching_nu_Z: branching ratio of N -> nu Z over two-body modes; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [1]
    function nd_branching_nu_Z(model, n, m_N, d_gamma, d_Z, d_W, out, report) bind(C, &
        name='nd_branching_nu_Z')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_branching_nu_Z
    end function
    function nd_branching_nu_Z_gradient(model, n, m_N, d_gamma, d_Z, d_W, out, gradient, &
        report) bind(C, name='nd_branching_nu_Z_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_branching_nu_Z_gradient
    end function
    function nd_branching_nu_Z_grid(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, n_d_W, d_W, &
        out, report) bind(C, name='nd_branching_nu_Z_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_branching_nu_Z_grid
    end function
    function nd_branching_nu_Z_grid_gradient(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, &
        n_d_W, d_W, out, gradient, report) bind(C, name='nd_branching_nu_Z_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_branching_nu_Z_grid_gradient
    end function
    ! branching_lepton_W: branching ratio of N -> l W over two-body modes; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [1]
    function nd_branching_lepton_W(model, n, m_N, d_gamma, d_Z, d_W, out, report) bind(C, &
        name='nd_branching_lepton_W')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_branching_lepton_W
    end function
    function nd_branching_lepton_W_gradient(model, n, m_N, d_gamma, d_Z, d_W, out, gradient, &
        report) bind(C, name='nd_branching_lepton_W_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_branching_lepton_W_gradient
    end function
    function nd_branching_lepton_W_grid(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, n_d_W, &
        d_W, out, report) bind(C, name='nd_branching_lepton_W_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_branching_lepton_W_grid
    end function
    function nd_branching_lepton_W_grid_gradient(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, &
        n_d_W, d_W, out, gradient, report) bind(C, name='nd_branching_lepton_W_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_branching_lepton_W_grid_gradient
    end function
    ! width_Z_nu_N: Z -> N nubar, ONE of N nubar and Nbar nu, 0 from M_Z on; m_N [GeV], d_Z [GeV^-1] -> [GeV]
    function nd_width_Z_nu_N(model, n, m_N, d_Z, out, report) bind(C, name='nd_width_Z_nu_N')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_Z_nu_N
    end function
    function nd_width_Z_nu_N_gradient(model, n, m_N, d_Z, out, gradient, report) bind(C, &
        name='nd_width_Z_nu_N_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_Z_nu_N_gradient
    end function
    function nd_width_Z_nu_N_grid(model, n_m_N, m_N, n_d_Z, d_Z, out, report) bind(C, &
        name='nd_width_Z_nu_N_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_Z_nu_N_grid
    end function
    function nd_width_Z_nu_N_grid_gradient(model, n_m_N, m_N, n_d_Z, d_Z, out, gradient, &
        report) bind(C, name='nd_width_Z_nu_N_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_Z_nu_N_grid_gradient
    end function
    ! width_nu_e_e: N -> nu e- e+ through photon and Z; own flavour: also through W, with the interference; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV]
    function nd_width_nu_e_e(model, n, m_N, d_gamma, d_Z, d_W, out, report) bind(C, &
        name='nd_width_nu_e_e')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_e_e
    end function
    function nd_width_nu_e_e_gradient(model, n, m_N, d_gamma, d_Z, d_W, out, gradient, &
        report) bind(C, name='nd_width_nu_e_e_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_e_e_gradient
    end function
    function nd_width_nu_e_e_grid(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, n_d_W, d_W, &
        out, report) bind(C, name='nd_width_nu_e_e_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_e_e_grid
    end function
    function nd_width_nu_e_e_grid_gradient(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, &
        n_d_W, d_W, out, gradient, report) bind(C, name='nd_width_nu_e_e_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_e_e_grid_gradient
    end function
    ! width_nu_mu_mu: N -> nu mu- mu+ through photon and Z; own flavour: also through W, with the interference; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV]
    function nd_width_nu_mu_mu(model, n, m_N, d_gamma, d_Z, d_W, out, report) bind(C, &
        name='nd_width_nu_mu_mu')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_mu_mu
    end function
    function nd_width_nu_mu_mu_gradient(model, n, m_N, d_gamma, d_Z, d_W, out, gradient, &
        report) bind(C, name='nd_width_nu_mu_mu_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_mu_mu_gradient
    end function
    function nd_width_nu_mu_mu_grid(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, n_d_W, d_W, &
        out, report) bind(C, name='nd_width_nu_mu_mu_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_mu_mu_grid
    end function
    function nd_width_nu_mu_mu_grid_gradient(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, &
        n_d_W, d_W, out, gradient, report) bind(C, name='nd_width_nu_mu_mu_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_mu_mu_grid_gradient
    end function
    ! width_nu_tau_tau: N -> nu tau- tau+ through photon and Z; own flavour: also through W, with the interference; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV]
    function nd_width_nu_tau_tau(model, n, m_N, d_gamma, d_Z, d_W, out, report) bind(C, &
        name='nd_width_nu_tau_tau')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_tau_tau
    end function
    function nd_width_nu_tau_tau_gradient(model, n, m_N, d_gamma, d_Z, d_W, out, gradient, &
        report) bind(C, name='nd_width_nu_tau_tau_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_tau_tau_gradient
    end function
    function nd_width_nu_tau_tau_grid(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, n_d_W, &
        d_W, out, report) bind(C, name='nd_width_nu_tau_tau_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_tau_tau_grid
    end function
    function nd_width_nu_tau_tau_grid_gradient(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, &
        n_d_W, d_W, out, gradient, report) bind(C, name='nd_width_nu_tau_tau_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_tau_tau_grid_gradient
    end function
    ! width_nu_nu_nu: N -> nu nu' nubar' through Z, summed over nu', equal flavours with their interference; m_N [GeV], d_Z [GeV^-1] -> [GeV]
    function nd_width_nu_nu_nu(model, n, m_N, d_Z, out, report) bind(C, name='nd_width_nu_nu_nu')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_nu_nu
    end function
    function nd_width_nu_nu_nu_gradient(model, n, m_N, d_Z, out, gradient, report) bind(C, &
        name='nd_width_nu_nu_nu_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_nu_nu_gradient
    end function
    function nd_width_nu_nu_nu_grid(model, n_m_N, m_N, n_d_Z, d_Z, out, report) bind(C, &
        name='nd_width_nu_nu_nu_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_nu_nu_grid
    end function
    function nd_width_nu_nu_nu_grid_gradient(model, n_m_N, m_N, n_d_Z, d_Z, out, gradient, &
        report) bind(C, name='nd_width_nu_nu_nu_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_nu_nu_grid_gradient
    end function
    ! width_nu_u_u: N -> nu u ubar through photon and Z; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV]
    function nd_width_nu_u_u(model, n, m_N, d_gamma, d_Z, out, report) bind(C, &
        name='nd_width_nu_u_u')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_u_u
    end function
    function nd_width_nu_u_u_gradient(model, n, m_N, d_gamma, d_Z, out, gradient, report) bind(C, &
        name='nd_width_nu_u_u_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_u_u_gradient
    end function
    function nd_width_nu_u_u_grid(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, out, &
        report) bind(C, name='nd_width_nu_u_u_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_u_u_grid
    end function
    function nd_width_nu_u_u_grid_gradient(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, out, &
        gradient, report) bind(C, name='nd_width_nu_u_u_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_u_u_grid_gradient
    end function
    ! width_nu_d_d: N -> nu d dbar through photon and Z; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV]
    function nd_width_nu_d_d(model, n, m_N, d_gamma, d_Z, out, report) bind(C, &
        name='nd_width_nu_d_d')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_d_d
    end function
    function nd_width_nu_d_d_gradient(model, n, m_N, d_gamma, d_Z, out, gradient, report) bind(C, &
        name='nd_width_nu_d_d_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_d_d_gradient
    end function
    function nd_width_nu_d_d_grid(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, out, &
        report) bind(C, name='nd_width_nu_d_d_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_d_d_grid
    end function
    function nd_width_nu_d_d_grid_gradient(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, out, &
        gradient, report) bind(C, name='nd_width_nu_d_d_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_d_d_grid_gradient
    end function
    ! width_nu_s_s: N -> nu s sbar through photon and Z; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV]
    function nd_width_nu_s_s(model, n, m_N, d_gamma, d_Z, out, report) bind(C, &
        name='nd_width_nu_s_s')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_s_s
    end function
    function nd_width_nu_s_s_gradient(model, n, m_N, d_gamma, d_Z, out, gradient, report) bind(C, &
        name='nd_width_nu_s_s_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_s_s_gradient
    end function
    function nd_width_nu_s_s_grid(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, out, &
        report) bind(C, name='nd_width_nu_s_s_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_s_s_grid
    end function
    function nd_width_nu_s_s_grid_gradient(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, out, &
        gradient, report) bind(C, name='nd_width_nu_s_s_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_s_s_grid_gradient
    end function
    ! width_nu_c_c: N -> nu c cbar through photon and Z; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV]
    function nd_width_nu_c_c(model, n, m_N, d_gamma, d_Z, out, report) bind(C, &
        name='nd_width_nu_c_c')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_c_c
    end function
    function nd_width_nu_c_c_gradient(model, n, m_N, d_gamma, d_Z, out, gradient, report) bind(C, &
        name='nd_width_nu_c_c_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_c_c_gradient
    end function
    function nd_width_nu_c_c_grid(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, out, &
        report) bind(C, name='nd_width_nu_c_c_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_c_c_grid
    end function
    function nd_width_nu_c_c_grid_gradient(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, out, &
        gradient, report) bind(C, name='nd_width_nu_c_c_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_c_c_grid_gradient
    end function
    ! width_nu_b_b: N -> nu b bbar through photon and Z; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV]
    function nd_width_nu_b_b(model, n, m_N, d_gamma, d_Z, out, report) bind(C, &
        name='nd_width_nu_b_b')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_b_b
    end function
    function nd_width_nu_b_b_gradient(model, n, m_N, d_gamma, d_Z, out, gradient, report) bind(C, &
        name='nd_width_nu_b_b_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_b_b_gradient
    end function
    function nd_width_nu_b_b_grid(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, out, &
        report) bind(C, name='nd_width_nu_b_b_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_b_b_grid
    end function
    function nd_width_nu_b_b_grid_gradient(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, out, &
        gradient, report) bind(C, name='nd_width_nu_b_b_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_b_b_grid_gradient
    end function
    ! width_nu_t_t: N -> nu t tbar through photon and Z; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV]
    function nd_width_nu_t_t(model, n, m_N, d_gamma, d_Z, out, report) bind(C, &
        name='nd_width_nu_t_t')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_t_t
    end function
    function nd_width_nu_t_t_gradient(model, n, m_N, d_gamma, d_Z, out, gradient, report) bind(C, &
        name='nd_width_nu_t_t_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_t_t_gradient
    end function
    function nd_width_nu_t_t_grid(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, out, &
        report) bind(C, name='nd_width_nu_t_t_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_t_t_grid
    end function
    function nd_width_nu_t_t_grid_gradient(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, out, &
        gradient, report) bind(C, name='nd_width_nu_t_t_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_nu_t_t_grid_gradient
    end function
    ! width_lepton_e_nu: N -> l e nu_e through W; 0 for flavour e, whose mode is in width_nu_e_e; m_N [GeV], d_W [GeV^-1] -> [GeV]
    function nd_width_lepton_e_nu(model, n, m_N, d_W, out, report) bind(C, &
        name='nd_width_lepton_e_nu')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_e_nu
    end function
    function nd_width_lepton_e_nu_gradient(model, n, m_N, d_W, out, gradient, report) bind(C, &
        name='nd_width_lepton_e_nu_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_e_nu_gradient
    end function
    function nd_width_lepton_e_nu_grid(model, n_m_N, m_N, n_d_W, d_W, out, report) bind(C, &
        name='nd_width_lepton_e_nu_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_e_nu_grid
    end function
    function nd_width_lepton_e_nu_grid_gradient(model, n_m_N, m_N, n_d_W, d_W, out, gradient, &
        report) bind(C, name='nd_width_lepton_e_nu_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_e_nu_grid_gradient
    end function
    ! width_lepton_mu_nu: N -> l mu nu_mu through W; 0 for flavour mu, whose mode is in width_nu_mu_mu; m_N [GeV], d_W [GeV^-1] -> [GeV]
    function nd_width_lepton_mu_nu(model, n, m_N, d_W, out, report) bind(C, &
        name='nd_width_lepton_mu_nu')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_mu_nu
    end function
    function nd_width_lepton_mu_nu_gradient(model, n, m_N, d_W, out, gradient, report) bind(C, &
        name='nd_width_lepton_mu_nu_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_mu_nu_gradient
    end function
    function nd_width_lepton_mu_nu_grid(model, n_m_N, m_N, n_d_W, d_W, out, report) bind(C, &
        name='nd_width_lepton_mu_nu_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_mu_nu_grid
    end function
    function nd_width_lepton_mu_nu_grid_gradient(model, n_m_N, m_N, n_d_W, d_W, out, gradient, &
        report) bind(C, name='nd_width_lepton_mu_nu_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_mu_nu_grid_gradient
    end function
    ! width_lepton_tau_nu: N -> l tau nu_tau through W; 0 for flavour tau, whose mode is in width_nu_tau_tau; m_N [GeV], d_W [GeV^-1] -> [GeV]
    function nd_width_lepton_tau_nu(model, n, m_N, d_W, out, report) bind(C, &
        name='nd_width_lepton_tau_nu')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_tau_nu
    end function
    function nd_width_lepton_tau_nu_gradient(model, n, m_N, d_W, out, gradient, report) bind(C, &
        name='nd_width_lepton_tau_nu_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_tau_nu_gradient
    end function
    function nd_width_lepton_tau_nu_grid(model, n_m_N, m_N, n_d_W, d_W, out, report) bind(C, &
        name='nd_width_lepton_tau_nu_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_tau_nu_grid
    end function
    function nd_width_lepton_tau_nu_grid_gradient(model, n_m_N, m_N, n_d_W, d_W, out, gradient, &
        report) bind(C, name='nd_width_lepton_tau_nu_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_tau_nu_grid_gradient
    end function
    ! width_lepton_u_d: N -> l u dbar through W, unit CKM matrix; m_N [GeV], d_W [GeV^-1] -> [GeV]
    function nd_width_lepton_u_d(model, n, m_N, d_W, out, report) bind(C, &
        name='nd_width_lepton_u_d')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_u_d
    end function
    function nd_width_lepton_u_d_gradient(model, n, m_N, d_W, out, gradient, report) bind(C, &
        name='nd_width_lepton_u_d_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_u_d_gradient
    end function
    function nd_width_lepton_u_d_grid(model, n_m_N, m_N, n_d_W, d_W, out, report) bind(C, &
        name='nd_width_lepton_u_d_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_u_d_grid
    end function
    function nd_width_lepton_u_d_grid_gradient(model, n_m_N, m_N, n_d_W, d_W, out, gradient, &
        report) bind(C, name='nd_width_lepton_u_d_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_u_d_grid_gradient
    end function
    ! width_lepton_c_s: N -> l c sbar through W, unit CKM matrix; m_N [GeV], d_W [GeV^-1] -> [GeV]
    function nd_width_lepton_c_s(model, n, m_N, d_W, out, report) bind(C, &
        name='nd_width_lepton_c_s')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_c_s
    end function
    function nd_width_lepton_c_s_gradient(model, n, m_N, d_W, out, gradient, report) bind(C, &
        name='nd_width_lepton_c_s_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_c_s_gradient
    end function
    function nd_width_lepton_c_s_grid(model, n_m_N, m_N, n_d_W, d_W, out, report) bind(C, &
        name='nd_width_lepton_c_s_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_c_s_grid
    end function
    function nd_width_lepton_c_s_grid_gradient(model, n_m_N, m_N, n_d_W, d_W, out, gradient, &
        report) bind(C, name='nd_width_lepton_c_s_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_c_s_grid_gradient
    end function
    ! width_lepton_t_b: N -> l t bbar through W, unit CKM matrix; m_N [GeV], d_W [GeV^-1] -> [GeV]
    function nd_width_lepton_t_b(model, n, m_N, d_W, out, report) bind(C, &
        name='nd_width_lepton_t_b')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_t_b
    end function
    function nd_width_lepton_t_b_gradient(model, n, m_N, d_W, out, gradient, report) bind(C, &
        name='nd_width_lepton_t_b_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_t_b_gradient
    end function
    function nd_width_lepton_t_b_grid(model, n_m_N, m_N, n_d_W, d_W, out, report) bind(C, &
        name='nd_width_lepton_t_b_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_t_b_grid
    end function
    function nd_width_lepton_t_b_grid_gradient(model, n_m_N, m_N, n_d_W, d_W, out, gradient, &
        report) bind(C, name='nd_width_lepton_t_b_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_lepton_t_b_grid_gradient
    end function
    ! width_three_body: sum of all N -> nu f fbar and N -> l f f'; contains nu Z and l W on the mass shell; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV]
    function nd_width_three_body(model, n, m_N, d_gamma, d_Z, d_W, out, report) bind(C, &
        name='nd_width_three_body')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_three_body
    end function
    function nd_width_three_body_gradient(model, n, m_N, d_gamma, d_Z, d_W, out, gradient, &
        report) bind(C, name='nd_width_three_body_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_three_body_gradient
    end function
    function nd_width_three_body_grid(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, n_d_W, &
        d_W, out, report) bind(C, name='nd_width_three_body_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_three_body_grid
    end function
    function nd_width_three_body_grid_gradient(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, &
        n_d_W, d_W, out, gradient, report) bind(C, name='nd_width_three_body_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_three_body_grid_gradient
    end function
    ! width_full: total width with Z and W of finite width; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV]
    function nd_width_full(model, n, m_N, d_gamma, d_Z, d_W, out, report) bind(C, &
        name='nd_width_full')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_full
    end function
    function nd_width_full_gradient(model, n, m_N, d_gamma, d_Z, d_W, out, gradient, &
        report) bind(C, name='nd_width_full_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_full_gradient
    end function
    function nd_width_full_grid(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, n_d_W, d_W, out, &
        report) bind(C, name='nd_width_full_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_full_grid
    end function
    function nd_width_full_grid_gradient(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, n_d_W, &
        d_W, out, gradient, report) bind(C, name='nd_width_full_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_full_grid_gradient
    end function
    ! width_total: total width by the mode of the model; m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV]
    function nd_width_total(model, n, m_N, d_gamma, d_Z, d_W, out, report) bind(C, &
        name='nd_width_total')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_total
    end function
    function nd_width_total_gradient(model, n, m_N, d_gamma, d_Z, d_W, out, gradient, &
        report) bind(C, name='nd_width_total_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_total_gradient
    end function
    function nd_width_total_grid(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, n_d_W, d_W, &
        out, report) bind(C, name='nd_width_total_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_total_grid
    end function
    function nd_width_total_grid_gradient(model, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, d_Z, n_d_W, &
        d_W, out, gradient, report) bind(C, name='nd_width_total_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_total_grid_gradient
    end function
    ! energy_N: energy of N in the centre of mass; NaN where m_N > sqrt_s; sqrt_s [GeV], m_N [GeV] -> [GeV]
    function nd_energy_N(model, n, sqrt_s, m_N, out, report) bind(C, name='nd_energy_N')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_energy_N
    end function
    function nd_energy_N_gradient(model, n, sqrt_s, m_N, out, gradient, report) bind(C, &
        name='nd_energy_N_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_energy_N_gradient
    end function
    function nd_energy_N_grid(model, n_sqrt_s, sqrt_s, n_m_N, m_N, out, report) bind(C, &
        name='nd_energy_N_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_energy_N_grid
    end function
    function nd_energy_N_grid_gradient(model, n_sqrt_s, sqrt_s, n_m_N, m_N, out, gradient, &
        report) bind(C, name='nd_energy_N_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_energy_N_grid_gradient
    end function
    ! momentum_N: momentum of N in the centre of mass; NaN where m_N > sqrt_s; sqrt_s [GeV], m_N [GeV] -> [GeV]
    function nd_momentum_N(model, n, sqrt_s, m_N, out, report) bind(C, name='nd_momentum_N')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_momentum_N
    end function
    function nd_momentum_N_gradient(model, n, sqrt_s, m_N, out, gradient, report) bind(C, &
        name='nd_momentum_N_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_momentum_N_gradient
    end function
    function nd_momentum_N_grid(model, n_sqrt_s, sqrt_s, n_m_N, m_N, out, report) bind(C, &
        name='nd_momentum_N_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_momentum_N_grid
    end function
    function nd_momentum_N_grid_gradient(model, n_sqrt_s, sqrt_s, n_m_N, m_N, out, gradient, &
        report) bind(C, name='nd_momentum_N_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_momentum_N_grid_gradient
    end function
    ! mandelstam_t: squared momentum transfer from e- to N; NaN where m_N > sqrt_s; sqrt_s [GeV], m_N [GeV], cos_theta [1] -> [GeV^2]
    function nd_mandelstam_t(model, n, sqrt_s, m_N, cos_theta, out, report) bind(C, &
        name='nd_mandelstam_t')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: cos_theta(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_mandelstam_t
    end function
    function nd_mandelstam_t_gradient(model, n, sqrt_s, m_N, cos_theta, out, gradient, &
        report) bind(C, name='nd_mandelstam_t_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: cos_theta(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_mandelstam_t_gradient
    end function
    function nd_mandelstam_t_grid(model, n_sqrt_s, sqrt_s, n_m_N, m_N, n_cos_theta, cos_theta, out, &
        report) bind(C, name='nd_mandelstam_t_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_cos_theta
      real(c_double), intent(in) :: cos_theta(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_mandelstam_t_grid
    end function
    function nd_mandelstam_t_grid_gradient(model, n_sqrt_s, sqrt_s, n_m_N, m_N, n_cos_theta, &
        cos_theta, out, gradient, report) bind(C, name='nd_mandelstam_t_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_cos_theta
      real(c_double), intent(in) :: cos_theta(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_mandelstam_t_grid_gradient
    end function
    ! mandelstam_u: squared momentum transfer from e- to nubar; NaN where m_N > sqrt_s; sqrt_s [GeV], m_N [GeV], cos_theta [1] -> [GeV^2]
    function nd_mandelstam_u(model, n, sqrt_s, m_N, cos_theta, out, report) bind(C, &
        name='nd_mandelstam_u')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: cos_theta(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_mandelstam_u
    end function
    function nd_mandelstam_u_gradient(model, n, sqrt_s, m_N, cos_theta, out, gradient, &
        report) bind(C, name='nd_mandelstam_u_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: cos_theta(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_mandelstam_u_gradient
    end function
    function nd_mandelstam_u_grid(model, n_sqrt_s, sqrt_s, n_m_N, m_N, n_cos_theta, cos_theta, out, &
        report) bind(C, name='nd_mandelstam_u_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_cos_theta
      real(c_double), intent(in) :: cos_theta(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_mandelstam_u_grid
    end function
    function nd_mandelstam_u_grid_gradient(model, n_sqrt_s, sqrt_s, n_m_N, m_N, n_cos_theta, &
        cos_theta, out, gradient, report) bind(C, name='nd_mandelstam_u_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_cos_theta
      real(c_double), intent(in) :: cos_theta(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_mandelstam_u_grid_gradient
    end function
    ! sigma_ee_photon: photon exchange; sqrt_s [GeV], m_N [GeV], d_gamma [GeV^-1] -> [GeV^-2]
    function nd_sigma_ee_photon(model, n, sqrt_s, m_N, d_gamma, out, report) bind(C, &
        name='nd_sigma_ee_photon')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_photon
    end function
    function nd_sigma_ee_photon_gradient(model, n, sqrt_s, m_N, d_gamma, out, gradient, &
        report) bind(C, name='nd_sigma_ee_photon_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_photon_gradient
    end function
    function nd_sigma_ee_photon_grid(model, n_sqrt_s, sqrt_s, n_m_N, m_N, n_d_gamma, d_gamma, out, &
        report) bind(C, name='nd_sigma_ee_photon_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_photon_grid
    end function
    function nd_sigma_ee_photon_grid_gradient(model, n_sqrt_s, sqrt_s, n_m_N, m_N, n_d_gamma, &
        d_gamma, out, gradient, report) bind(C, name='nd_sigma_ee_photon_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_photon_grid_gradient
    end function
    ! sigma_ee_Z: Z exchange; sqrt_s [GeV], m_N [GeV], d_Z [GeV^-1] -> [GeV^-2]
    function nd_sigma_ee_Z(model, n, sqrt_s, m_N, d_Z, out, report) bind(C, name='nd_sigma_ee_Z')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_Z
    end function
    function nd_sigma_ee_Z_gradient(model, n, sqrt_s, m_N, d_Z, out, gradient, report) bind(C, &
        name='nd_sigma_ee_Z_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_Z_gradient
    end function
    function nd_sigma_ee_Z_grid(model, n_sqrt_s, sqrt_s, n_m_N, m_N, n_d_Z, d_Z, out, &
        report) bind(C, name='nd_sigma_ee_Z_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_Z_grid
    end function
    function nd_sigma_ee_Z_grid_gradient(model, n_sqrt_s, sqrt_s, n_m_N, m_N, n_d_Z, d_Z, out, &
        gradient, report) bind(C, name='nd_sigma_ee_Z_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_Z_grid_gradient
    end function
    ! sigma_ee_photon_Z: photon-Z interference; preset paper: opposite sign; sqrt_s [GeV], m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV^-2]
    function nd_sigma_ee_photon_Z(model, n, sqrt_s, m_N, d_gamma, d_Z, out, report) bind(C, &
        name='nd_sigma_ee_photon_Z')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_photon_Z
    end function
    function nd_sigma_ee_photon_Z_gradient(model, n, sqrt_s, m_N, d_gamma, d_Z, out, gradient, &
        report) bind(C, name='nd_sigma_ee_photon_Z_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_photon_Z_gradient
    end function
    function nd_sigma_ee_photon_Z_grid(model, n_sqrt_s, sqrt_s, n_m_N, m_N, n_d_gamma, d_gamma, &
        n_d_Z, d_Z, out, report) bind(C, name='nd_sigma_ee_photon_Z_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_photon_Z_grid
    end function
    function nd_sigma_ee_photon_Z_grid_gradient(model, n_sqrt_s, sqrt_s, n_m_N, m_N, n_d_gamma, &
        d_gamma, n_d_Z, d_Z, out, gradient, report) bind(C, &
        name='nd_sigma_ee_photon_Z_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_photon_Z_grid_gradient
    end function
    ! sigma_ee_W: W exchange (flavour e); preset paper: eq. (13) as printed; sqrt_s [GeV], m_N [GeV], d_W [GeV^-1] -> [GeV^-2]
    function nd_sigma_ee_W(model, n, sqrt_s, m_N, d_W, out, report) bind(C, name='nd_sigma_ee_W')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_W
    end function
    function nd_sigma_ee_W_gradient(model, n, sqrt_s, m_N, d_W, out, gradient, report) bind(C, &
        name='nd_sigma_ee_W_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_W_gradient
    end function
    function nd_sigma_ee_W_grid(model, n_sqrt_s, sqrt_s, n_m_N, m_N, n_d_W, d_W, out, &
        report) bind(C, name='nd_sigma_ee_W_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_W_grid
    end function
    function nd_sigma_ee_W_grid_gradient(model, n_sqrt_s, sqrt_s, n_m_N, m_N, n_d_W, d_W, out, &
        gradient, report) bind(C, name='nd_sigma_ee_W_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_W_grid_gradient
    end function
    ! sigma_ee_photon_W: photon-W interference (flavour e); preset paper: 0; sqrt_s [GeV], m_N [GeV], d_gamma [GeV^-1], d_W [GeV^-1] -> [GeV^-2]
    function nd_sigma_ee_photon_W(model, n, sqrt_s, m_N, d_gamma, d_W, out, report) bind(C, &
        name='nd_sigma_ee_photon_W')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_photon_W
    end function
    function nd_sigma_ee_photon_W_gradient(model, n, sqrt_s, m_N, d_gamma, d_W, out, gradient, &
        report) bind(C, name='nd_sigma_ee_photon_W_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_photon_W_gradient
    end function
    function nd_sigma_ee_photon_W_grid(model, n_sqrt_s, sqrt_s, n_m_N, m_N, n_d_gamma, d_gamma, &
        n_d_W, d_W, out, report) bind(C, name='nd_sigma_ee_photon_W_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_photon_W_grid
    end function
    function nd_sigma_ee_photon_W_grid_gradient(model, n_sqrt_s, sqrt_s, n_m_N, m_N, n_d_gamma, &
        d_gamma, n_d_W, d_W, out, gradient, report) bind(C, &
        name='nd_sigma_ee_photon_W_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_photon_W_grid_gradient
    end function
    ! sigma_ee_Z_W: Z-W interference (flavour e); preset paper: 0; sqrt_s [GeV], m_N [GeV], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV^-2]
    function nd_sigma_ee_Z_W(model, n, sqrt_s, m_N, d_Z, d_W, out, report) bind(C, &
        name='nd_sigma_ee_Z_W')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_Z_W
    end function
    function nd_sigma_ee_Z_W_gradient(model, n, sqrt_s, m_N, d_Z, d_W, out, gradient, &
        report) bind(C, name='nd_sigma_ee_Z_W_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_Z_W_gradient
    end function
    function nd_sigma_ee_Z_W_grid(model, n_sqrt_s, sqrt_s, n_m_N, m_N, n_d_Z, d_Z, n_d_W, d_W, out, &
        report) bind(C, name='nd_sigma_ee_Z_W_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_Z_W_grid
    end function
    function nd_sigma_ee_Z_W_grid_gradient(model, n_sqrt_s, sqrt_s, n_m_N, m_N, n_d_Z, d_Z, n_d_W, &
        d_W, out, gradient, report) bind(C, name='nd_sigma_ee_Z_W_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_Z_W_grid_gradient
    end function
    ! sigma_ee_N_nu: total cross section, ONE of N nubar and Nbar nu; the terms with W for flavour e only; sqrt_s [GeV], m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV^-2]
    function nd_sigma_ee_N_nu(model, n, sqrt_s, m_N, d_gamma, d_Z, d_W, out, report) bind(C, &
        name='nd_sigma_ee_N_nu')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_N_nu
    end function
    function nd_sigma_ee_N_nu_gradient(model, n, sqrt_s, m_N, d_gamma, d_Z, d_W, out, gradient, &
        report) bind(C, name='nd_sigma_ee_N_nu_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_N_nu_gradient
    end function
    function nd_sigma_ee_N_nu_grid(model, n_sqrt_s, sqrt_s, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, &
        d_Z, n_d_W, d_W, out, report) bind(C, name='nd_sigma_ee_N_nu_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_N_nu_grid
    end function
    function nd_sigma_ee_N_nu_grid_gradient(model, n_sqrt_s, sqrt_s, n_m_N, m_N, n_d_gamma, &
        d_gamma, n_d_Z, d_Z, n_d_W, d_W, out, gradient, report) bind(C, &
        name='nd_sigma_ee_N_nu_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_N_nu_grid_gradient
    end function
    ! dsigma_ee_dcos: d sigma / d cos_theta, ONE of N nubar and Nbar nu (Nbar nu: -cos_theta); sqrt_s [GeV], m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1], cos_theta [1] -> [GeV^-2]
    function nd_dsigma_ee_dcos(model, n, sqrt_s, m_N, d_gamma, d_Z, d_W, cos_theta, out, &
        report) bind(C, name='nd_dsigma_ee_dcos')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(in) :: cos_theta(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_ee_dcos
    end function
    function nd_dsigma_ee_dcos_gradient(model, n, sqrt_s, m_N, d_gamma, d_Z, d_W, cos_theta, out, &
        gradient, report) bind(C, name='nd_dsigma_ee_dcos_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: d_Z(*)
      real(c_double), intent(in) :: d_W(*)
      real(c_double), intent(in) :: cos_theta(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_ee_dcos_gradient
    end function
    function nd_dsigma_ee_dcos_grid(model, n_sqrt_s, sqrt_s, n_m_N, m_N, n_d_gamma, d_gamma, n_d_Z, &
        d_Z, n_d_W, d_W, n_cos_theta, cos_theta, out, report) bind(C, name='nd_dsigma_ee_dcos_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      integer(c_int64_t), value :: n_cos_theta
      real(c_double), intent(in) :: cos_theta(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_ee_dcos_grid
    end function
    function nd_dsigma_ee_dcos_grid_gradient(model, n_sqrt_s, sqrt_s, n_m_N, m_N, n_d_gamma, &
        d_gamma, n_d_Z, d_Z, n_d_W, d_W, n_cos_theta, cos_theta, out, gradient, report) bind(C, &
        name='nd_dsigma_ee_dcos_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_d_Z
      real(c_double), intent(in) :: d_Z(*)
      integer(c_int64_t), value :: n_d_W
      real(c_double), intent(in) :: d_W(*)
      integer(c_int64_t), value :: n_cos_theta
      real(c_double), intent(in) :: cos_theta(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_ee_dcos_grid_gradient
    end function
    ! sigma_ee_nu_nu: e+ e- -> nu nubar of the standard model, sum over three flavours, W and Z exchange at tree level; sqrt_s [GeV] -> [GeV^-2]
    function nd_sigma_ee_nu_nu(model, n, sqrt_s, out, report) bind(C, name='nd_sigma_ee_nu_nu')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_nu_nu
    end function
    function nd_sigma_ee_nu_nu_gradient(model, n, sqrt_s, out, gradient, report) bind(C, &
        name='nd_sigma_ee_nu_nu_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_nu_nu_gradient
    end function
    function nd_sigma_ee_nu_nu_grid(model, n_sqrt_s, sqrt_s, out, report) bind(C, &
        name='nd_sigma_ee_nu_nu_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_nu_nu_grid
    end function
    function nd_sigma_ee_nu_nu_grid_gradient(model, n_sqrt_s, sqrt_s, out, gradient, &
        report) bind(C, name='nd_sigma_ee_nu_nu_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_nu_nu_grid_gradient
    end function
    ! dsigma_ee_nu_mu_gamma_dx_dcos: d^2 sigma / (dx dcos_theta) of e+ e- -> nu_mu nubar_mu gamma (or nu_tau), one flavour; sqrt_s [GeV], x [1], cos_theta [1] -> [GeV^-2]
    function nd_dsigma_ee_nu_mu_gamma_dx_dcos(model, n, sqrt_s, x, cos_theta, out, report) bind(C, &
        name='nd_dsigma_ee_nu_mu_gamma_dx_dcos')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: x(*)
      real(c_double), intent(in) :: cos_theta(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_ee_nu_mu_gamma_dx_dcos
    end function
    function nd_dsigma_ee_nu_mu_gamma_dx_dcos_gradient(model, n, sqrt_s, x, cos_theta, out, &
        gradient, report) bind(C, name='nd_dsigma_ee_nu_mu_gamma_dx_dcos_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: x(*)
      real(c_double), intent(in) :: cos_theta(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_ee_nu_mu_gamma_dx_dcos_gradient
    end function
    function nd_dsigma_ee_nu_mu_gamma_dx_dcos_grid(model, n_sqrt_s, sqrt_s, n_x, x, n_cos_theta, &
        cos_theta, out, report) bind(C, name='nd_dsigma_ee_nu_mu_gamma_dx_dcos_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_x
      real(c_double), intent(in) :: x(*)
      integer(c_int64_t), value :: n_cos_theta
      real(c_double), intent(in) :: cos_theta(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_ee_nu_mu_gamma_dx_dcos_grid
    end function
    function nd_dsigma_ee_nu_mu_gamma_dx_dcos_grid_gradient(model, n_sqrt_s, sqrt_s, n_x, x, &
        n_cos_theta, cos_theta, out, gradient, report) bind(C, &
        name='nd_dsigma_ee_nu_mu_gamma_dx_dcos_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_x
      real(c_double), intent(in) :: x(*)
      integer(c_int64_t), value :: n_cos_theta
      real(c_double), intent(in) :: cos_theta(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_ee_nu_mu_gamma_dx_dcos_grid_gradient
    end function
    ! dsigma_ee_nu_e_gamma_dx_dcos: d^2 sigma / (dx dcos_theta) of e+ e- -> nu_e nubar_e gamma, exact tree with W and Z; sqrt_s [GeV], x [1], cos_theta [1] -> [GeV^-2]
    function nd_dsigma_ee_nu_e_gamma_dx_dcos(model, n, sqrt_s, x, cos_theta, out, report) bind(C, &
        name='nd_dsigma_ee_nu_e_gamma_dx_dcos')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: x(*)
      real(c_double), intent(in) :: cos_theta(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_ee_nu_e_gamma_dx_dcos
    end function
    function nd_dsigma_ee_nu_e_gamma_dx_dcos_gradient(model, n, sqrt_s, x, cos_theta, out, &
        gradient, report) bind(C, name='nd_dsigma_ee_nu_e_gamma_dx_dcos_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: x(*)
      real(c_double), intent(in) :: cos_theta(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_ee_nu_e_gamma_dx_dcos_gradient
    end function
    function nd_dsigma_ee_nu_e_gamma_dx_dcos_grid(model, n_sqrt_s, sqrt_s, n_x, x, n_cos_theta, &
        cos_theta, out, report) bind(C, name='nd_dsigma_ee_nu_e_gamma_dx_dcos_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_x
      real(c_double), intent(in) :: x(*)
      integer(c_int64_t), value :: n_cos_theta
      real(c_double), intent(in) :: cos_theta(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_ee_nu_e_gamma_dx_dcos_grid
    end function
    function nd_dsigma_ee_nu_e_gamma_dx_dcos_grid_gradient(model, n_sqrt_s, sqrt_s, n_x, x, &
        n_cos_theta, cos_theta, out, gradient, report) bind(C, &
        name='nd_dsigma_ee_nu_e_gamma_dx_dcos_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_x
      real(c_double), intent(in) :: x(*)
      integer(c_int64_t), value :: n_cos_theta
      real(c_double), intent(in) :: cos_theta(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_ee_nu_e_gamma_dx_dcos_grid_gradient
    end function
    ! dsigma_ee_nu_nu_gamma_dx_dcos: d^2 sigma / (dx dcos_theta) of e+ e- -> nu nubar gamma, sum over three flavours; sqrt_s [GeV], x [1], cos_theta [1] -> [GeV^-2]
    function nd_dsigma_ee_nu_nu_gamma_dx_dcos(model, n, sqrt_s, x, cos_theta, out, report) bind(C, &
        name='nd_dsigma_ee_nu_nu_gamma_dx_dcos')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: x(*)
      real(c_double), intent(in) :: cos_theta(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_ee_nu_nu_gamma_dx_dcos
    end function
    function nd_dsigma_ee_nu_nu_gamma_dx_dcos_gradient(model, n, sqrt_s, x, cos_theta, out, &
        gradient, report) bind(C, name='nd_dsigma_ee_nu_nu_gamma_dx_dcos_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: x(*)
      real(c_double), intent(in) :: cos_theta(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_ee_nu_nu_gamma_dx_dcos_gradient
    end function
    function nd_dsigma_ee_nu_nu_gamma_dx_dcos_grid(model, n_sqrt_s, sqrt_s, n_x, x, n_cos_theta, &
        cos_theta, out, report) bind(C, name='nd_dsigma_ee_nu_nu_gamma_dx_dcos_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_x
      real(c_double), intent(in) :: x(*)
      integer(c_int64_t), value :: n_cos_theta
      real(c_double), intent(in) :: cos_theta(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_ee_nu_nu_gamma_dx_dcos_grid
    end function
    function nd_dsigma_ee_nu_nu_gamma_dx_dcos_grid_gradient(model, n_sqrt_s, sqrt_s, n_x, x, &
        n_cos_theta, cos_theta, out, gradient, report) bind(C, &
        name='nd_dsigma_ee_nu_nu_gamma_dx_dcos_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_x
      real(c_double), intent(in) :: x(*)
      integer(c_int64_t), value :: n_cos_theta
      real(c_double), intent(in) :: cos_theta(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_ee_nu_nu_gamma_dx_dcos_grid_gradient
    end function
    ! decay_length: mean decay length; m_N [GeV], width [GeV], momentum [GeV] -> [m]
    function nd_decay_length(model, n, m_N, width, momentum, out, report) bind(C, &
        name='nd_decay_length')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: width(*)
      real(c_double), intent(in) :: momentum(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_decay_length
    end function
    function nd_decay_length_gradient(model, n, m_N, width, momentum, out, gradient, &
        report) bind(C, name='nd_decay_length_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: width(*)
      real(c_double), intent(in) :: momentum(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_decay_length_gradient
    end function
    function nd_decay_length_grid(model, n_m_N, m_N, n_width, width, n_momentum, momentum, out, &
        report) bind(C, name='nd_decay_length_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_width
      real(c_double), intent(in) :: width(*)
      integer(c_int64_t), value :: n_momentum
      real(c_double), intent(in) :: momentum(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_decay_length_grid
    end function
    function nd_decay_length_grid_gradient(model, n_m_N, m_N, n_width, width, n_momentum, momentum, &
        out, gradient, report) bind(C, name='nd_decay_length_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_width
      real(c_double), intent(in) :: width(*)
      integer(c_int64_t), value :: n_momentum
      real(c_double), intent(in) :: momentum(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_decay_length_grid_gradient
    end function
    ! decay_probability: probability to decay between l_min and l_max, without branching ratio; decay_length = inf: 0, but 1 for l_max = inf; decay_length [m], l_min [m], l_max [m] -> [1]
    function nd_decay_probability(model, n, decay_length, l_min, l_max, out, report) bind(C, &
        name='nd_decay_probability')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: decay_length(*)
      real(c_double), intent(in) :: l_min(*)
      real(c_double), intent(in) :: l_max(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_decay_probability
    end function
    function nd_decay_probability_gradient(model, n, decay_length, l_min, l_max, out, gradient, &
        report) bind(C, name='nd_decay_probability_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: decay_length(*)
      real(c_double), intent(in) :: l_min(*)
      real(c_double), intent(in) :: l_max(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_decay_probability_gradient
    end function
    function nd_decay_probability_grid(model, n_decay_length, decay_length, n_l_min, l_min, &
        n_l_max, l_max, out, report) bind(C, name='nd_decay_probability_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_decay_length
      real(c_double), intent(in) :: decay_length(*)
      integer(c_int64_t), value :: n_l_min
      real(c_double), intent(in) :: l_min(*)
      integer(c_int64_t), value :: n_l_max
      real(c_double), intent(in) :: l_max(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_decay_probability_grid
    end function
    function nd_decay_probability_grid_gradient(model, n_decay_length, decay_length, n_l_min, &
        l_min, n_l_max, l_max, out, gradient, report) bind(C, &
        name='nd_decay_probability_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_decay_length
      real(c_double), intent(in) :: decay_length(*)
      integer(c_int64_t), value :: n_l_min
      real(c_double), intent(in) :: l_min(*)
      integer(c_int64_t), value :: n_l_max
      real(c_double), intent(in) :: l_max(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_decay_probability_grid_gradient
    end function
    ! log_decay_probability: natural logarithm of decay_probability, finite where that underflows; decay_length [m], l_min [m], l_max [m] -> [1]
    function nd_log_decay_probability(model, n, decay_length, l_min, l_max, out, report) bind(C, &
        name='nd_log_decay_probability')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: decay_length(*)
      real(c_double), intent(in) :: l_min(*)
      real(c_double), intent(in) :: l_max(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_log_decay_probability
    end function
    function nd_log_decay_probability_gradient(model, n, decay_length, l_min, l_max, out, gradient, &
        report) bind(C, name='nd_log_decay_probability_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: decay_length(*)
      real(c_double), intent(in) :: l_min(*)
      real(c_double), intent(in) :: l_max(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_log_decay_probability_gradient
    end function
    function nd_log_decay_probability_grid(model, n_decay_length, decay_length, n_l_min, l_min, &
        n_l_max, l_max, out, report) bind(C, name='nd_log_decay_probability_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_decay_length
      real(c_double), intent(in) :: decay_length(*)
      integer(c_int64_t), value :: n_l_min
      real(c_double), intent(in) :: l_min(*)
      integer(c_int64_t), value :: n_l_max
      real(c_double), intent(in) :: l_max(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_log_decay_probability_grid
    end function
    function nd_log_decay_probability_grid_gradient(model, n_decay_length, decay_length, n_l_min, &
        l_min, n_l_max, l_max, out, gradient, report) bind(C, &
        name='nd_log_decay_probability_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_decay_length
      real(c_double), intent(in) :: decay_length(*)
      integer(c_int64_t), value :: n_l_min
      real(c_double), intent(in) :: l_min(*)
      integer(c_int64_t), value :: n_l_max
      real(c_double), intent(in) :: l_max(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_log_decay_probability_grid_gradient
    end function
    ! decay_probability_sphere: probability that N made anywhere in a sphere, flying anywhere, decays inside of it at a distance of at least l_min; decay_length = inf: 0; decay_length [m], l_min [m], radius [m] -> [1]
    function nd_decay_probability_sphere(model, n, decay_length, l_min, radius, out, &
        report) bind(C, name='nd_decay_probability_sphere')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: decay_length(*)
      real(c_double), intent(in) :: l_min(*)
      real(c_double), intent(in) :: radius(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_decay_probability_sphere
    end function
    function nd_decay_probability_sphere_gradient(model, n, decay_length, l_min, radius, out, &
        gradient, report) bind(C, name='nd_decay_probability_sphere_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: decay_length(*)
      real(c_double), intent(in) :: l_min(*)
      real(c_double), intent(in) :: radius(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_decay_probability_sphere_gradient
    end function
    function nd_decay_probability_sphere_grid(model, n_decay_length, decay_length, n_l_min, l_min, &
        n_radius, radius, out, report) bind(C, name='nd_decay_probability_sphere_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_decay_length
      real(c_double), intent(in) :: decay_length(*)
      integer(c_int64_t), value :: n_l_min
      real(c_double), intent(in) :: l_min(*)
      integer(c_int64_t), value :: n_radius
      real(c_double), intent(in) :: radius(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_decay_probability_sphere_grid
    end function
    function nd_decay_probability_sphere_grid_gradient(model, n_decay_length, decay_length, &
        n_l_min, l_min, n_radius, radius, out, gradient, report) bind(C, &
        name='nd_decay_probability_sphere_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_decay_length
      real(c_double), intent(in) :: decay_length(*)
      integer(c_int64_t), value :: n_l_min
      real(c_double), intent(in) :: l_min(*)
      integer(c_int64_t), value :: n_radius
      real(c_double), intent(in) :: radius(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_decay_probability_sphere_grid_gradient
    end function
    ! sigma_ee_monophoton: e+ e- -> N nubar, then N -> nu gamma within l_max, ONE of N nubar and Nbar nu; d_Z, d_W in the model's ratios to d_gamma; sqrt_s [GeV], l_max [m], m_N [GeV], d_gamma [GeV^-1] -> [GeV^-2]
    function nd_sigma_ee_monophoton(model, n, sqrt_s, l_max, m_N, d_gamma, out, report) bind(C, &
        name='nd_sigma_ee_monophoton')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: l_max(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_monophoton
    end function
    function nd_sigma_ee_monophoton_gradient(model, n, sqrt_s, l_max, m_N, d_gamma, out, gradient, &
        report) bind(C, name='nd_sigma_ee_monophoton_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: sqrt_s(*)
      real(c_double), intent(in) :: l_max(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_monophoton_gradient
    end function
    function nd_sigma_ee_monophoton_grid(model, n_sqrt_s, sqrt_s, n_l_max, l_max, n_m_N, m_N, &
        n_d_gamma, d_gamma, out, report) bind(C, name='nd_sigma_ee_monophoton_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_l_max
      real(c_double), intent(in) :: l_max(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_monophoton_grid
    end function
    function nd_sigma_ee_monophoton_grid_gradient(model, n_sqrt_s, sqrt_s, n_l_max, l_max, n_m_N, &
        m_N, n_d_gamma, d_gamma, out, gradient, report) bind(C, &
        name='nd_sigma_ee_monophoton_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_sqrt_s
      real(c_double), intent(in) :: sqrt_s(*)
      integer(c_int64_t), value :: n_l_max
      real(c_double), intent(in) :: l_max(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_ee_monophoton_grid_gradient
    end function
    ! recoil_T_max: greatest recoil of a target at rest from a massless neutrino; E_nu [GeV], m_target [GeV] -> [GeV]
    function nd_recoil_T_max(model, n, E_nu, m_target, out, report) bind(C, name='nd_recoil_T_max')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_recoil_T_max
    end function
    function nd_recoil_T_max_gradient(model, n, E_nu, m_target, out, gradient, report) bind(C, &
        name='nd_recoil_T_max_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_recoil_T_max_gradient
    end function
    function nd_recoil_T_max_grid(model, n_E_nu, E_nu, n_m_target, m_target, out, report) bind(C, &
        name='nd_recoil_T_max_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_recoil_T_max_grid
    end function
    function nd_recoil_T_max_grid_gradient(model, n_E_nu, E_nu, n_m_target, m_target, out, &
        gradient, report) bind(C, name='nd_recoil_T_max_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_recoil_T_max_grid_gradient
    end function
    ! recoil_E_min: least energy of a massless neutrino for a recoil; T [GeV], m_target [GeV] -> [GeV]
    function nd_recoil_E_min(model, n, T, m_target, out, report) bind(C, name='nd_recoil_E_min')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_recoil_E_min
    end function
    function nd_recoil_E_min_gradient(model, n, T, m_target, out, gradient, report) bind(C, &
        name='nd_recoil_E_min_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_recoil_E_min_gradient
    end function
    function nd_recoil_E_min_grid(model, n_T, T, n_m_target, m_target, out, report) bind(C, &
        name='nd_recoil_E_min_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_recoil_E_min_grid
    end function
    function nd_recoil_E_min_grid_gradient(model, n_T, T, n_m_target, m_target, out, gradient, &
        report) bind(C, name='nd_recoil_E_min_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_recoil_E_min_grid_gradient
    end function
    ! recoil_momentum: momentum of a recoil, the argument of form factors; T [GeV], m_target [GeV] -> [GeV]
    function nd_recoil_momentum(model, n, T, m_target, out, report) bind(C, &
        name='nd_recoil_momentum')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_recoil_momentum
    end function
    function nd_recoil_momentum_gradient(model, n, T, m_target, out, gradient, report) bind(C, &
        name='nd_recoil_momentum_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_recoil_momentum_gradient
    end function
    function nd_recoil_momentum_grid(model, n_T, T, n_m_target, m_target, out, report) bind(C, &
        name='nd_recoil_momentum_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_recoil_momentum_grid
    end function
    function nd_recoil_momentum_grid_gradient(model, n_T, T, n_m_target, m_target, out, gradient, &
        report) bind(C, name='nd_recoil_momentum_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_recoil_momentum_grid_gradient
    end function
    ! dsigma_nu_e_dT: dsigma/dT of nu e -> nu e of the flavour, with charge radius and charge, 0 above recoil_T_max; E_nu [GeV], T [GeV], r2 [GeV^-2], q_nu [1] -> [GeV^-3]
    function nd_dsigma_nu_e_dT(model, n, E_nu, T, r2, q_nu, out, report) bind(C, &
        name='nd_dsigma_nu_e_dT')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: r2(*)
      real(c_double), intent(in) :: q_nu(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_nu_e_dT
    end function
    function nd_dsigma_nu_e_dT_gradient(model, n, E_nu, T, r2, q_nu, out, gradient, report) bind(C, &
        name='nd_dsigma_nu_e_dT_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: r2(*)
      real(c_double), intent(in) :: q_nu(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_nu_e_dT_gradient
    end function
    function nd_dsigma_nu_e_dT_grid(model, n_E_nu, E_nu, n_T, T, n_r2, r2, n_q_nu, q_nu, out, &
        report) bind(C, name='nd_dsigma_nu_e_dT_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_r2
      real(c_double), intent(in) :: r2(*)
      integer(c_int64_t), value :: n_q_nu
      real(c_double), intent(in) :: q_nu(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_nu_e_dT_grid
    end function
    function nd_dsigma_nu_e_dT_grid_gradient(model, n_E_nu, E_nu, n_T, T, n_r2, r2, n_q_nu, q_nu, &
        out, gradient, report) bind(C, name='nd_dsigma_nu_e_dT_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_r2
      real(c_double), intent(in) :: r2(*)
      integer(c_int64_t), value :: n_q_nu
      real(c_double), intent(in) :: q_nu(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_nu_e_dT_grid_gradient
    end function
    ! dsigma_nubar_e_dT: dsigma/dT of nubar e -> nubar e of the flavour, with charge radius and charge, 0 above recoil_T_max; E_nu [GeV], T [GeV], r2 [GeV^-2], q_nu [1] -> [GeV^-3]
    function nd_dsigma_nubar_e_dT(model, n, E_nu, T, r2, q_nu, out, report) bind(C, &
        name='nd_dsigma_nubar_e_dT')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: r2(*)
      real(c_double), intent(in) :: q_nu(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_nubar_e_dT
    end function
    function nd_dsigma_nubar_e_dT_gradient(model, n, E_nu, T, r2, q_nu, out, gradient, &
        report) bind(C, name='nd_dsigma_nubar_e_dT_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: r2(*)
      real(c_double), intent(in) :: q_nu(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_nubar_e_dT_gradient
    end function
    function nd_dsigma_nubar_e_dT_grid(model, n_E_nu, E_nu, n_T, T, n_r2, r2, n_q_nu, q_nu, out, &
        report) bind(C, name='nd_dsigma_nubar_e_dT_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_r2
      real(c_double), intent(in) :: r2(*)
      integer(c_int64_t), value :: n_q_nu
      real(c_double), intent(in) :: q_nu(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_nubar_e_dT_grid
    end function
    function nd_dsigma_nubar_e_dT_grid_gradient(model, n_E_nu, E_nu, n_T, T, n_r2, r2, n_q_nu, &
        q_nu, out, gradient, report) bind(C, name='nd_dsigma_nubar_e_dT_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_r2
      real(c_double), intent(in) :: r2(*)
      integer(c_int64_t), value :: n_q_nu
      real(c_double), intent(in) :: q_nu(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_nubar_e_dT_grid_gradient
    end function
    ! dsigma_nu_e_magnetic_dT: what a magnetic moment adds to dsigma_nu_e_dT, 0 above recoil_T_max; E_nu [GeV], T [GeV], mu_nu [1] -> [GeV^-3]
    function nd_dsigma_nu_e_magnetic_dT(model, n, E_nu, T, mu_nu, out, report) bind(C, &
        name='nd_dsigma_nu_e_magnetic_dT')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: mu_nu(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_nu_e_magnetic_dT
    end function
    function nd_dsigma_nu_e_magnetic_dT_gradient(model, n, E_nu, T, mu_nu, out, gradient, &
        report) bind(C, name='nd_dsigma_nu_e_magnetic_dT_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: mu_nu(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_nu_e_magnetic_dT_gradient
    end function
    function nd_dsigma_nu_e_magnetic_dT_grid(model, n_E_nu, E_nu, n_T, T, n_mu_nu, mu_nu, out, &
        report) bind(C, name='nd_dsigma_nu_e_magnetic_dT_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_mu_nu
      real(c_double), intent(in) :: mu_nu(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_nu_e_magnetic_dT_grid
    end function
    function nd_dsigma_nu_e_magnetic_dT_grid_gradient(model, n_E_nu, E_nu, n_T, T, n_mu_nu, mu_nu, &
        out, gradient, report) bind(C, name='nd_dsigma_nu_e_magnetic_dT_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_mu_nu
      real(c_double), intent(in) :: mu_nu(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_nu_e_magnetic_dT_grid_gradient
    end function
    ! weak_charge: weak charge of a nucleus; Z [1], A [1], F_p [1], F_n [1], r2 [GeV^-2] -> [1]
    function nd_weak_charge(model, n, Z, A, F_p, F_n, r2, out, report) bind(C, &
        name='nd_weak_charge')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(in) :: A(*)
      real(c_double), intent(in) :: F_p(*)
      real(c_double), intent(in) :: F_n(*)
      real(c_double), intent(in) :: r2(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_weak_charge
    end function
    function nd_weak_charge_gradient(model, n, Z, A, F_p, F_n, r2, out, gradient, report) bind(C, &
        name='nd_weak_charge_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(in) :: A(*)
      real(c_double), intent(in) :: F_p(*)
      real(c_double), intent(in) :: F_n(*)
      real(c_double), intent(in) :: r2(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_weak_charge_gradient
    end function
    function nd_weak_charge_grid(model, n_Z, Z, n_A, A, n_F_p, F_p, n_F_n, F_n, n_r2, r2, out, &
        report) bind(C, name='nd_weak_charge_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      integer(c_int64_t), value :: n_A
      real(c_double), intent(in) :: A(*)
      integer(c_int64_t), value :: n_F_p
      real(c_double), intent(in) :: F_p(*)
      integer(c_int64_t), value :: n_F_n
      real(c_double), intent(in) :: F_n(*)
      integer(c_int64_t), value :: n_r2
      real(c_double), intent(in) :: r2(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_weak_charge_grid
    end function
    function nd_weak_charge_grid_gradient(model, n_Z, Z, n_A, A, n_F_p, F_p, n_F_n, F_n, n_r2, r2, &
        out, gradient, report) bind(C, name='nd_weak_charge_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      integer(c_int64_t), value :: n_A
      real(c_double), intent(in) :: A(*)
      integer(c_int64_t), value :: n_F_p
      real(c_double), intent(in) :: F_p(*)
      integer(c_int64_t), value :: n_F_n
      real(c_double), intent(in) :: F_n(*)
      integer(c_int64_t), value :: n_r2
      real(c_double), intent(in) :: r2(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_weak_charge_grid_gradient
    end function
    ! dsigma_cevns_dT: dsigma/dT of nu A -> nu A, spin 1/2, 0 above recoil_T_max; E_nu [GeV], T [GeV], m_target [GeV], Q_w [1] -> [GeV^-3]
    function nd_dsigma_cevns_dT(model, n, E_nu, T, m_target, Q_w, out, report) bind(C, &
        name='nd_dsigma_cevns_dT')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Q_w(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_cevns_dT
    end function
    function nd_dsigma_cevns_dT_gradient(model, n, E_nu, T, m_target, Q_w, out, gradient, &
        report) bind(C, name='nd_dsigma_cevns_dT_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Q_w(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_cevns_dT_gradient
    end function
    function nd_dsigma_cevns_dT_grid(model, n_E_nu, E_nu, n_T, T, n_m_target, m_target, n_Q_w, Q_w, &
        out, report) bind(C, name='nd_dsigma_cevns_dT_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Q_w
      real(c_double), intent(in) :: Q_w(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_cevns_dT_grid
    end function
    function nd_dsigma_cevns_dT_grid_gradient(model, n_E_nu, E_nu, n_T, T, n_m_target, m_target, &
        n_Q_w, Q_w, out, gradient, report) bind(C, name='nd_dsigma_cevns_dT_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Q_w
      real(c_double), intent(in) :: Q_w(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_cevns_dT_grid_gradient
    end function
    ! dsigma_cevns_spin0_dT: dsigma/dT of nu A -> nu A, spin 0, 0 above recoil_T_max; E_nu [GeV], T [GeV], m_target [GeV], Q_w [1] -> [GeV^-3]
    function nd_dsigma_cevns_spin0_dT(model, n, E_nu, T, m_target, Q_w, out, report) bind(C, &
        name='nd_dsigma_cevns_spin0_dT')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Q_w(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_cevns_spin0_dT
    end function
    function nd_dsigma_cevns_spin0_dT_gradient(model, n, E_nu, T, m_target, Q_w, out, gradient, &
        report) bind(C, name='nd_dsigma_cevns_spin0_dT_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Q_w(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_cevns_spin0_dT_gradient
    end function
    function nd_dsigma_cevns_spin0_dT_grid(model, n_E_nu, E_nu, n_T, T, n_m_target, m_target, &
        n_Q_w, Q_w, out, report) bind(C, name='nd_dsigma_cevns_spin0_dT_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Q_w
      real(c_double), intent(in) :: Q_w(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_cevns_spin0_dT_grid
    end function
    function nd_dsigma_cevns_spin0_dT_grid_gradient(model, n_E_nu, E_nu, n_T, T, n_m_target, &
        m_target, n_Q_w, Q_w, out, gradient, report) bind(C, &
        name='nd_dsigma_cevns_spin0_dT_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Q_w
      real(c_double), intent(in) :: Q_w(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_cevns_spin0_dT_grid_gradient
    end function
    ! dsigma_cevns_magnetic_dT: what a magnetic moment adds to dsigma_cevns_dT, 0 above recoil_T_max; E_nu [GeV], T [GeV], m_target [GeV], Z [1], mu_nu [1] -> [GeV^-3]
    function nd_dsigma_cevns_magnetic_dT(model, n, E_nu, T, m_target, Z, mu_nu, out, &
        report) bind(C, name='nd_dsigma_cevns_magnetic_dT')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(in) :: mu_nu(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_cevns_magnetic_dT
    end function
    function nd_dsigma_cevns_magnetic_dT_gradient(model, n, E_nu, T, m_target, Z, mu_nu, out, &
        gradient, report) bind(C, name='nd_dsigma_cevns_magnetic_dT_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(in) :: mu_nu(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_cevns_magnetic_dT_gradient
    end function
    function nd_dsigma_cevns_magnetic_dT_grid(model, n_E_nu, E_nu, n_T, T, n_m_target, m_target, &
        n_Z, Z, n_mu_nu, mu_nu, out, report) bind(C, name='nd_dsigma_cevns_magnetic_dT_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      integer(c_int64_t), value :: n_mu_nu
      real(c_double), intent(in) :: mu_nu(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_cevns_magnetic_dT_grid
    end function
    function nd_dsigma_cevns_magnetic_dT_grid_gradient(model, n_E_nu, E_nu, n_T, T, n_m_target, &
        m_target, n_Z, Z, n_mu_nu, mu_nu, out, gradient, report) bind(C, &
        name='nd_dsigma_cevns_magnetic_dT_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      integer(c_int64_t), value :: n_mu_nu
      real(c_double), intent(in) :: mu_nu(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_cevns_magnetic_dT_grid_gradient
    end function
    ! dsigma_cevns_magnetic_spin0_dT: what a magnetic moment adds to dsigma_cevns_spin0_dT, 0 above recoil_T_max; E_nu [GeV], T [GeV], m_target [GeV], Z [1], mu_nu [1] -> [GeV^-3]
    function nd_dsigma_cevns_magnetic_spin0_dT(model, n, E_nu, T, m_target, Z, mu_nu, out, &
        report) bind(C, name='nd_dsigma_cevns_magnetic_spin0_dT')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(in) :: mu_nu(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_cevns_magnetic_spin0_dT
    end function
    function nd_dsigma_cevns_magnetic_spin0_dT_gradient(model, n, E_nu, T, m_target, Z, mu_nu, out, &
        gradient, report) bind(C, name='nd_dsigma_cevns_magnetic_spin0_dT_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(in) :: mu_nu(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_cevns_magnetic_spin0_dT_gradient
    end function
    function nd_dsigma_cevns_magnetic_spin0_dT_grid(model, n_E_nu, E_nu, n_T, T, n_m_target, &
        m_target, n_Z, Z, n_mu_nu, mu_nu, out, report) bind(C, &
        name='nd_dsigma_cevns_magnetic_spin0_dT_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      integer(c_int64_t), value :: n_mu_nu
      real(c_double), intent(in) :: mu_nu(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_cevns_magnetic_spin0_dT_grid
    end function
    function nd_dsigma_cevns_magnetic_spin0_dT_grid_gradient(model, n_E_nu, E_nu, n_T, T, &
        n_m_target, m_target, n_Z, Z, n_mu_nu, mu_nu, out, gradient, report) bind(C, &
        name='nd_dsigma_cevns_magnetic_spin0_dT_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      integer(c_int64_t), value :: n_mu_nu
      real(c_double), intent(in) :: mu_nu(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_cevns_magnetic_spin0_dT_grid_gradient
    end function
    ! form_factor_helm: form factor of Helm, signed; NaN for R_rms < sqrt3 s, 0 for q R_0 > 1e5; q [GeV], R_rms [fm], s [fm] -> [1]
    function nd_form_factor_helm(model, n, q, R_rms, s, out, report) bind(C, &
        name='nd_form_factor_helm')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: q(*)
      real(c_double), intent(in) :: R_rms(*)
      real(c_double), intent(in) :: s(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_form_factor_helm
    end function
    function nd_form_factor_helm_gradient(model, n, q, R_rms, s, out, gradient, report) bind(C, &
        name='nd_form_factor_helm_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: q(*)
      real(c_double), intent(in) :: R_rms(*)
      real(c_double), intent(in) :: s(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_form_factor_helm_gradient
    end function
    function nd_form_factor_helm_grid(model, n_q, q, n_R_rms, R_rms, n_s, s, out, report) bind(C, &
        name='nd_form_factor_helm_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_q
      real(c_double), intent(in) :: q(*)
      integer(c_int64_t), value :: n_R_rms
      real(c_double), intent(in) :: R_rms(*)
      integer(c_int64_t), value :: n_s
      real(c_double), intent(in) :: s(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_form_factor_helm_grid
    end function
    function nd_form_factor_helm_grid_gradient(model, n_q, q, n_R_rms, R_rms, n_s, s, out, &
        gradient, report) bind(C, name='nd_form_factor_helm_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_q
      real(c_double), intent(in) :: q(*)
      integer(c_int64_t), value :: n_R_rms
      real(c_double), intent(in) :: R_rms(*)
      integer(c_int64_t), value :: n_s
      real(c_double), intent(in) :: s(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_form_factor_helm_grid_gradient
    end function
    ! form_factor_klein_nystrand: form factor of Klein and Nystrand, signed; 0 for q R_A > 1e5; q [GeV], R_A [fm], a [fm] -> [1]
    function nd_form_factor_klein_nystrand(model, n, q, R_A, a, out, report) bind(C, &
        name='nd_form_factor_klein_nystrand')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: q(*)
      real(c_double), intent(in) :: R_A(*)
      real(c_double), intent(in) :: a(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_form_factor_klein_nystrand
    end function
    function nd_form_factor_klein_nystrand_gradient(model, n, q, R_A, a, out, gradient, &
        report) bind(C, name='nd_form_factor_klein_nystrand_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: q(*)
      real(c_double), intent(in) :: R_A(*)
      real(c_double), intent(in) :: a(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_form_factor_klein_nystrand_gradient
    end function
    function nd_form_factor_klein_nystrand_grid(model, n_q, q, n_R_A, R_A, n_a, a, out, &
        report) bind(C, name='nd_form_factor_klein_nystrand_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_q
      real(c_double), intent(in) :: q(*)
      integer(c_int64_t), value :: n_R_A
      real(c_double), intent(in) :: R_A(*)
      integer(c_int64_t), value :: n_a
      real(c_double), intent(in) :: a(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_form_factor_klein_nystrand_grid
    end function
    function nd_form_factor_klein_nystrand_grid_gradient(model, n_q, q, n_R_A, R_A, n_a, a, out, &
        gradient, report) bind(C, name='nd_form_factor_klein_nystrand_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_q
      real(c_double), intent(in) :: q(*)
      integer(c_int64_t), value :: n_R_A
      real(c_double), intent(in) :: R_A(*)
      integer(c_int64_t), value :: n_a
      real(c_double), intent(in) :: a(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_form_factor_klein_nystrand_grid_gradient
    end function
    ! upscattering_threshold: least energy for nu A -> N A; m_N [GeV], m_target [GeV] -> [GeV]
    function nd_upscattering_threshold(model, n, m_N, m_target, out, report) bind(C, &
        name='nd_upscattering_threshold')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_upscattering_threshold
    end function
    function nd_upscattering_threshold_gradient(model, n, m_N, m_target, out, gradient, &
        report) bind(C, name='nd_upscattering_threshold_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_upscattering_threshold_gradient
    end function
    function nd_upscattering_threshold_grid(model, n_m_N, m_N, n_m_target, m_target, out, &
        report) bind(C, name='nd_upscattering_threshold_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_upscattering_threshold_grid
    end function
    function nd_upscattering_threshold_grid_gradient(model, n_m_N, m_N, n_m_target, m_target, out, &
        gradient, report) bind(C, name='nd_upscattering_threshold_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_upscattering_threshold_grid_gradient
    end function
    ! upscattering_E_min: least energy for nu A -> N A with a recoil T; T [GeV], m_N [GeV], m_target [GeV] -> [GeV]
    function nd_upscattering_E_min(model, n, T, m_N, m_target, out, report) bind(C, &
        name='nd_upscattering_E_min')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_upscattering_E_min
    end function
    function nd_upscattering_E_min_gradient(model, n, T, m_N, m_target, out, gradient, &
        report) bind(C, name='nd_upscattering_E_min_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_upscattering_E_min_gradient
    end function
    function nd_upscattering_E_min_grid(model, n_T, T, n_m_N, m_N, n_m_target, m_target, out, &
        report) bind(C, name='nd_upscattering_E_min_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_upscattering_E_min_grid
    end function
    function nd_upscattering_E_min_grid_gradient(model, n_T, T, n_m_N, m_N, n_m_target, m_target, &
        out, gradient, report) bind(C, name='nd_upscattering_E_min_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_upscattering_E_min_grid_gradient
    end function
    ! upscattering_T_min: least recoil of nu A -> N A, 0 up to the threshold; E_nu [GeV], m_N [GeV], m_target [GeV] -> [GeV]
    function nd_upscattering_T_min(model, n, E_nu, m_N, m_target, out, report) bind(C, &
        name='nd_upscattering_T_min')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_upscattering_T_min
    end function
    function nd_upscattering_T_min_gradient(model, n, E_nu, m_N, m_target, out, gradient, &
        report) bind(C, name='nd_upscattering_T_min_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_upscattering_T_min_gradient
    end function
    function nd_upscattering_T_min_grid(model, n_E_nu, E_nu, n_m_N, m_N, n_m_target, m_target, out, &
        report) bind(C, name='nd_upscattering_T_min_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_upscattering_T_min_grid
    end function
    function nd_upscattering_T_min_grid_gradient(model, n_E_nu, E_nu, n_m_N, m_N, n_m_target, &
        m_target, out, gradient, report) bind(C, name='nd_upscattering_T_min_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_upscattering_T_min_grid_gradient
    end function
    ! upscattering_T_max: greatest recoil of nu A -> N A, 0 up to the threshold; E_nu [GeV], m_N [GeV], m_target [GeV] -> [GeV]
    function nd_upscattering_T_max(model, n, E_nu, m_N, m_target, out, report) bind(C, &
        name='nd_upscattering_T_max')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_upscattering_T_max
    end function
    function nd_upscattering_T_max_gradient(model, n, E_nu, m_N, m_target, out, gradient, &
        report) bind(C, name='nd_upscattering_T_max_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_upscattering_T_max_gradient
    end function
    function nd_upscattering_T_max_grid(model, n_E_nu, E_nu, n_m_N, m_N, n_m_target, m_target, out, &
        report) bind(C, name='nd_upscattering_T_max_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_upscattering_T_max_grid
    end function
    function nd_upscattering_T_max_grid_gradient(model, n_E_nu, E_nu, n_m_N, m_N, n_m_target, &
        m_target, out, gradient, report) bind(C, name='nd_upscattering_T_max_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_upscattering_T_max_grid_gradient
    end function
    ! dsigma_upscattering_dT: dsigma/dT of nu A -> N A, a point of spin 1/2 without anomalous moment, 0 up to the threshold and outside upscattering_T_min, upscattering_T_max; E_nu [GeV], T [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3]
    function nd_dsigma_upscattering_dT(model, n, E_nu, T, m_N, d_gamma, m_target, Z, out, &
        report) bind(C, name='nd_dsigma_upscattering_dT')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_dT
    end function
    function nd_dsigma_upscattering_dT_gradient(model, n, E_nu, T, m_N, d_gamma, m_target, Z, out, &
        gradient, report) bind(C, name='nd_dsigma_upscattering_dT_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_dT_gradient
    end function
    function nd_dsigma_upscattering_dT_grid(model, n_E_nu, E_nu, n_T, T, n_m_N, m_N, n_d_gamma, &
        d_gamma, n_m_target, m_target, n_Z, Z, out, report) bind(C, &
        name='nd_dsigma_upscattering_dT_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_dT_grid
    end function
    function nd_dsigma_upscattering_dT_grid_gradient(model, n_E_nu, E_nu, n_T, T, n_m_N, m_N, &
        n_d_gamma, d_gamma, n_m_target, m_target, n_Z, Z, out, gradient, report) bind(C, &
        name='nd_dsigma_upscattering_dT_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_dT_grid_gradient
    end function
    ! dsigma_upscattering_spin0_dT: dsigma/dT of nu A -> N A, a point of spin 0, 0 up to the threshold and outside upscattering_T_min, upscattering_T_max; E_nu [GeV], T [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3]
    function nd_dsigma_upscattering_spin0_dT(model, n, E_nu, T, m_N, d_gamma, m_target, Z, out, &
        report) bind(C, name='nd_dsigma_upscattering_spin0_dT')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_spin0_dT
    end function
    function nd_dsigma_upscattering_spin0_dT_gradient(model, n, E_nu, T, m_N, d_gamma, m_target, Z, &
        out, gradient, report) bind(C, name='nd_dsigma_upscattering_spin0_dT_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_spin0_dT_gradient
    end function
    function nd_dsigma_upscattering_spin0_dT_grid(model, n_E_nu, E_nu, n_T, T, n_m_N, m_N, &
        n_d_gamma, d_gamma, n_m_target, m_target, n_Z, Z, out, report) bind(C, &
        name='nd_dsigma_upscattering_spin0_dT_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_spin0_dT_grid
    end function
    function nd_dsigma_upscattering_spin0_dT_grid_gradient(model, n_E_nu, E_nu, n_T, T, n_m_N, m_N, &
        n_d_gamma, d_gamma, n_m_target, m_target, n_Z, Z, out, gradient, report) bind(C, &
        name='nd_dsigma_upscattering_spin0_dT_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_spin0_dT_grid_gradient
    end function
    ! sigma_upscattering: sigma of nu A -> N A with a recoil above T_cut, spin 1/2; infinite for m_N = 0 without a cut; E_nu [GeV], T_cut [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-2]
    function nd_sigma_upscattering(model, n, E_nu, T_cut, m_N, d_gamma, m_target, Z, out, &
        report) bind(C, name='nd_sigma_upscattering')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T_cut(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_upscattering
    end function
    function nd_sigma_upscattering_gradient(model, n, E_nu, T_cut, m_N, d_gamma, m_target, Z, out, &
        gradient, report) bind(C, name='nd_sigma_upscattering_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T_cut(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_upscattering_gradient
    end function
    function nd_sigma_upscattering_grid(model, n_E_nu, E_nu, n_T_cut, T_cut, n_m_N, m_N, n_d_gamma, &
        d_gamma, n_m_target, m_target, n_Z, Z, out, report) bind(C, &
        name='nd_sigma_upscattering_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T_cut
      real(c_double), intent(in) :: T_cut(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_upscattering_grid
    end function
    function nd_sigma_upscattering_grid_gradient(model, n_E_nu, E_nu, n_T_cut, T_cut, n_m_N, m_N, &
        n_d_gamma, d_gamma, n_m_target, m_target, n_Z, Z, out, gradient, report) bind(C, &
        name='nd_sigma_upscattering_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T_cut
      real(c_double), intent(in) :: T_cut(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_upscattering_grid_gradient
    end function
    ! sigma_upscattering_spin0: sigma of nu A -> N A with a recoil above T_cut, spin 0; infinite for m_N = 0 without a cut; E_nu [GeV], T_cut [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-2]
    function nd_sigma_upscattering_spin0(model, n, E_nu, T_cut, m_N, d_gamma, m_target, Z, out, &
        report) bind(C, name='nd_sigma_upscattering_spin0')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T_cut(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_upscattering_spin0
    end function
    function nd_sigma_upscattering_spin0_gradient(model, n, E_nu, T_cut, m_N, d_gamma, m_target, Z, &
        out, gradient, report) bind(C, name='nd_sigma_upscattering_spin0_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T_cut(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_upscattering_spin0_gradient
    end function
    function nd_sigma_upscattering_spin0_grid(model, n_E_nu, E_nu, n_T_cut, T_cut, n_m_N, m_N, &
        n_d_gamma, d_gamma, n_m_target, m_target, n_Z, Z, out, report) bind(C, &
        name='nd_sigma_upscattering_spin0_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T_cut
      real(c_double), intent(in) :: T_cut(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_upscattering_spin0_grid
    end function
    function nd_sigma_upscattering_spin0_grid_gradient(model, n_E_nu, E_nu, n_T_cut, T_cut, n_m_N, &
        m_N, n_d_gamma, d_gamma, n_m_target, m_target, n_Z, Z, out, gradient, report) bind(C, &
        name='nd_sigma_upscattering_spin0_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T_cut
      real(c_double), intent(in) :: T_cut(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_upscattering_spin0_grid_gradient
    end function
    ! upscattering_T_span: Greatest less least recoil of nu A -> N A by the energy above threshold; E_excess [GeV], m_N [GeV], m_target [GeV] -> [GeV]
    function nd_upscattering_T_span(model, n, E_excess, m_N, m_target, out, report) bind(C, &
        name='nd_upscattering_T_span')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_excess(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_upscattering_T_span
    end function
    function nd_upscattering_T_span_gradient(model, n, E_excess, m_N, m_target, out, gradient, &
        report) bind(C, name='nd_upscattering_T_span_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_excess(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_upscattering_T_span_gradient
    end function
    function nd_upscattering_T_span_grid(model, n_E_excess, E_excess, n_m_N, m_N, n_m_target, &
        m_target, out, report) bind(C, name='nd_upscattering_T_span_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_excess
      real(c_double), intent(in) :: E_excess(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_upscattering_T_span_grid
    end function
    function nd_upscattering_T_span_grid_gradient(model, n_E_excess, E_excess, n_m_N, m_N, &
        n_m_target, m_target, out, gradient, report) bind(C, &
        name='nd_upscattering_T_span_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_excess
      real(c_double), intent(in) :: E_excess(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_upscattering_T_span_grid_gradient
    end function
    ! dsigma_upscattering_excess_dT: dsigma_upscattering_dT by what energy and recoil exceed their least values; 0 for T_excess beyond upscattering_T_span; E_excess [GeV], T_excess [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3]
    function nd_dsigma_upscattering_excess_dT(model, n, E_excess, T_excess, m_N, d_gamma, m_target, &
        Z, out, report) bind(C, name='nd_dsigma_upscattering_excess_dT')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_excess(*)
      real(c_double), intent(in) :: T_excess(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_excess_dT
    end function
    function nd_dsigma_upscattering_excess_dT_gradient(model, n, E_excess, T_excess, m_N, d_gamma, &
        m_target, Z, out, gradient, report) bind(C, &
        name='nd_dsigma_upscattering_excess_dT_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_excess(*)
      real(c_double), intent(in) :: T_excess(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_excess_dT_gradient
    end function
    function nd_dsigma_upscattering_excess_dT_grid(model, n_E_excess, E_excess, n_T_excess, &
        T_excess, n_m_N, m_N, n_d_gamma, d_gamma, n_m_target, m_target, n_Z, Z, out, &
        report) bind(C, name='nd_dsigma_upscattering_excess_dT_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_excess
      real(c_double), intent(in) :: E_excess(*)
      integer(c_int64_t), value :: n_T_excess
      real(c_double), intent(in) :: T_excess(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_excess_dT_grid
    end function
    function nd_dsigma_upscattering_excess_dT_grid_gradient(model, n_E_excess, E_excess, &
        n_T_excess, T_excess, n_m_N, m_N, n_d_gamma, d_gamma, n_m_target, m_target, n_Z, Z, out, &
        gradient, report) bind(C, name='nd_dsigma_upscattering_excess_dT_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_excess
      real(c_double), intent(in) :: E_excess(*)
      integer(c_int64_t), value :: n_T_excess
      real(c_double), intent(in) :: T_excess(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_excess_dT_grid_gradient
    end function
    ! dsigma_upscattering_excess_spin0_dT: dsigma_upscattering_spin0_dT by what energy and recoil exceed their least values; 0 for T_excess beyond upscattering_T_span; E_excess [GeV], T_excess [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3]
    function nd_dsigma_upscattering_excess_spin0_dT(model, n, E_excess, T_excess, m_N, d_gamma, &
        m_target, Z, out, report) bind(C, name='nd_dsigma_upscattering_excess_spin0_dT')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_excess(*)
      real(c_double), intent(in) :: T_excess(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_excess_spin0_dT
    end function
    function nd_dsigma_upscattering_excess_spin0_dT_gradient(model, n, E_excess, T_excess, m_N, &
        d_gamma, m_target, Z, out, gradient, report) bind(C, &
        name='nd_dsigma_upscattering_excess_spin0_dT_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_excess(*)
      real(c_double), intent(in) :: T_excess(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_excess_spin0_dT_gradient
    end function
    function nd_dsigma_upscattering_excess_spin0_dT_grid(model, n_E_excess, E_excess, n_T_excess, &
        T_excess, n_m_N, m_N, n_d_gamma, d_gamma, n_m_target, m_target, n_Z, Z, out, &
        report) bind(C, name='nd_dsigma_upscattering_excess_spin0_dT_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_excess
      real(c_double), intent(in) :: E_excess(*)
      integer(c_int64_t), value :: n_T_excess
      real(c_double), intent(in) :: T_excess(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_excess_spin0_dT_grid
    end function
    function nd_dsigma_upscattering_excess_spin0_dT_grid_gradient(model, n_E_excess, E_excess, &
        n_T_excess, T_excess, n_m_N, m_N, n_d_gamma, d_gamma, n_m_target, m_target, n_Z, Z, out, &
        gradient, report) bind(C, name='nd_dsigma_upscattering_excess_spin0_dT_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_excess
      real(c_double), intent(in) :: E_excess(*)
      integer(c_int64_t), value :: n_T_excess
      real(c_double), intent(in) :: T_excess(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_excess_spin0_dT_grid_gradient
    end function
    ! sigma_upscattering_excess: sigma_upscattering without a cut by the energy above threshold; E_excess [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-2]
    function nd_sigma_upscattering_excess(model, n, E_excess, m_N, d_gamma, m_target, Z, out, &
        report) bind(C, name='nd_sigma_upscattering_excess')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_excess(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_upscattering_excess
    end function
    function nd_sigma_upscattering_excess_gradient(model, n, E_excess, m_N, d_gamma, m_target, Z, &
        out, gradient, report) bind(C, name='nd_sigma_upscattering_excess_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_excess(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_upscattering_excess_gradient
    end function
    function nd_sigma_upscattering_excess_grid(model, n_E_excess, E_excess, n_m_N, m_N, n_d_gamma, &
        d_gamma, n_m_target, m_target, n_Z, Z, out, report) bind(C, &
        name='nd_sigma_upscattering_excess_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_excess
      real(c_double), intent(in) :: E_excess(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_upscattering_excess_grid
    end function
    function nd_sigma_upscattering_excess_grid_gradient(model, n_E_excess, E_excess, n_m_N, m_N, &
        n_d_gamma, d_gamma, n_m_target, m_target, n_Z, Z, out, gradient, report) bind(C, &
        name='nd_sigma_upscattering_excess_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_excess
      real(c_double), intent(in) :: E_excess(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_upscattering_excess_grid_gradient
    end function
    ! sigma_upscattering_excess_spin0: sigma_upscattering_spin0 without a cut by the energy above threshold; E_excess [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-2]
    function nd_sigma_upscattering_excess_spin0(model, n, E_excess, m_N, d_gamma, m_target, Z, out, &
        report) bind(C, name='nd_sigma_upscattering_excess_spin0')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_excess(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_upscattering_excess_spin0
    end function
    function nd_sigma_upscattering_excess_spin0_gradient(model, n, E_excess, m_N, d_gamma, &
        m_target, Z, out, gradient, report) bind(C, &
        name='nd_sigma_upscattering_excess_spin0_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_excess(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_upscattering_excess_spin0_gradient
    end function
    function nd_sigma_upscattering_excess_spin0_grid(model, n_E_excess, E_excess, n_m_N, m_N, &
        n_d_gamma, d_gamma, n_m_target, m_target, n_Z, Z, out, report) bind(C, &
        name='nd_sigma_upscattering_excess_spin0_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_excess
      real(c_double), intent(in) :: E_excess(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_upscattering_excess_spin0_grid
    end function
    function nd_sigma_upscattering_excess_spin0_grid_gradient(model, n_E_excess, E_excess, n_m_N, &
        m_N, n_d_gamma, d_gamma, n_m_target, m_target, n_Z, Z, out, gradient, report) bind(C, &
        name='nd_sigma_upscattering_excess_spin0_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_excess
      real(c_double), intent(in) :: E_excess(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_sigma_upscattering_excess_spin0_grid_gradient
    end function
    ! dsigma_upscattering_flip_dT: The part of dsigma_upscattering_dT that turns the helicity: N of helicity + from a left-handed neutrino in the rest frame of the target; E_nu [GeV], T [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3]
    function nd_dsigma_upscattering_flip_dT(model, n, E_nu, T, m_N, d_gamma, m_target, Z, out, &
        report) bind(C, name='nd_dsigma_upscattering_flip_dT')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_flip_dT
    end function
    function nd_dsigma_upscattering_flip_dT_gradient(model, n, E_nu, T, m_N, d_gamma, m_target, Z, &
        out, gradient, report) bind(C, name='nd_dsigma_upscattering_flip_dT_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_flip_dT_gradient
    end function
    function nd_dsigma_upscattering_flip_dT_grid(model, n_E_nu, E_nu, n_T, T, n_m_N, m_N, &
        n_d_gamma, d_gamma, n_m_target, m_target, n_Z, Z, out, report) bind(C, &
        name='nd_dsigma_upscattering_flip_dT_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_flip_dT_grid
    end function
    function nd_dsigma_upscattering_flip_dT_grid_gradient(model, n_E_nu, E_nu, n_T, T, n_m_N, m_N, &
        n_d_gamma, d_gamma, n_m_target, m_target, n_Z, Z, out, gradient, report) bind(C, &
        name='nd_dsigma_upscattering_flip_dT_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_flip_dT_grid_gradient
    end function
    ! dsigma_upscattering_flip_spin0_dT: The part of dsigma_upscattering_spin0_dT that turns the helicity: N of helicity + from a left-handed neutrino in the rest frame of the target; E_nu [GeV], T [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3]
    function nd_dsigma_upscattering_flip_spin0_dT(model, n, E_nu, T, m_N, d_gamma, m_target, Z, &
        out, report) bind(C, name='nd_dsigma_upscattering_flip_spin0_dT')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_flip_spin0_dT
    end function
    function nd_dsigma_upscattering_flip_spin0_dT_gradient(model, n, E_nu, T, m_N, d_gamma, &
        m_target, Z, out, gradient, report) bind(C, &
        name='nd_dsigma_upscattering_flip_spin0_dT_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_flip_spin0_dT_gradient
    end function
    function nd_dsigma_upscattering_flip_spin0_dT_grid(model, n_E_nu, E_nu, n_T, T, n_m_N, m_N, &
        n_d_gamma, d_gamma, n_m_target, m_target, n_Z, Z, out, report) bind(C, &
        name='nd_dsigma_upscattering_flip_spin0_dT_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_flip_spin0_dT_grid
    end function
    function nd_dsigma_upscattering_flip_spin0_dT_grid_gradient(model, n_E_nu, E_nu, n_T, T, n_m_N, &
        m_N, n_d_gamma, d_gamma, n_m_target, m_target, n_Z, Z, out, gradient, report) bind(C, &
        name='nd_dsigma_upscattering_flip_spin0_dT_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_flip_spin0_dT_grid_gradient
    end function
    ! dsigma_upscattering_conserving_dT: The part of dsigma_upscattering_dT that conserves the helicity: N of helicity - from a left-handed neutrino in the rest frame of the target; vanishes with m_N; E_nu [GeV], T [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3]
    function nd_dsigma_upscattering_conserving_dT(model, n, E_nu, T, m_N, d_gamma, m_target, Z, &
        out, report) bind(C, name='nd_dsigma_upscattering_conserving_dT')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_conserving_dT
    end function
    function nd_dsigma_upscattering_conserving_dT_gradient(model, n, E_nu, T, m_N, d_gamma, &
        m_target, Z, out, gradient, report) bind(C, &
        name='nd_dsigma_upscattering_conserving_dT_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_conserving_dT_gradient
    end function
    function nd_dsigma_upscattering_conserving_dT_grid(model, n_E_nu, E_nu, n_T, T, n_m_N, m_N, &
        n_d_gamma, d_gamma, n_m_target, m_target, n_Z, Z, out, report) bind(C, &
        name='nd_dsigma_upscattering_conserving_dT_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_conserving_dT_grid
    end function
    function nd_dsigma_upscattering_conserving_dT_grid_gradient(model, n_E_nu, E_nu, n_T, T, n_m_N, &
        m_N, n_d_gamma, d_gamma, n_m_target, m_target, n_Z, Z, out, gradient, report) bind(C, &
        name='nd_dsigma_upscattering_conserving_dT_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_conserving_dT_grid_gradient
    end function
    ! dsigma_upscattering_conserving_spin0_dT: The part of dsigma_upscattering_spin0_dT that conserves the helicity: N of helicity - from a left-handed neutrino in the rest frame of the target; vanishes with m_N; E_nu [GeV], T [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3]
    function nd_dsigma_upscattering_conserving_spin0_dT(model, n, E_nu, T, m_N, d_gamma, m_target, &
        Z, out, report) bind(C, name='nd_dsigma_upscattering_conserving_spin0_dT')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_conserving_spin0_dT
    end function
    function nd_dsigma_upscattering_conserving_spin0_dT_gradient(model, n, E_nu, T, m_N, d_gamma, &
        m_target, Z, out, gradient, report) bind(C, &
        name='nd_dsigma_upscattering_conserving_spin0_dT_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: E_nu(*)
      real(c_double), intent(in) :: T(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(in) :: m_target(*)
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_conserving_spin0_dT_gradient
    end function
    function nd_dsigma_upscattering_conserving_spin0_dT_grid(model, n_E_nu, E_nu, n_T, T, n_m_N, &
        m_N, n_d_gamma, d_gamma, n_m_target, m_target, n_Z, Z, out, report) bind(C, &
        name='nd_dsigma_upscattering_conserving_spin0_dT_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_conserving_spin0_dT_grid
    end function
    function nd_dsigma_upscattering_conserving_spin0_dT_grid_gradient(model, n_E_nu, E_nu, n_T, T, &
        n_m_N, m_N, n_d_gamma, d_gamma, n_m_target, m_target, n_Z, Z, out, gradient, &
        report) bind(C, name='nd_dsigma_upscattering_conserving_spin0_dT_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_E_nu
      real(c_double), intent(in) :: E_nu(*)
      integer(c_int64_t), value :: n_T
      real(c_double), intent(in) :: T(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      integer(c_int64_t), value :: n_m_target
      real(c_double), intent(in) :: m_target(*)
      integer(c_int64_t), value :: n_Z
      real(c_double), intent(in) :: Z(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dsigma_upscattering_conserving_spin0_dT_grid_gradient
    end function
    ! magnetic_moment: magnetic moment of a dipole coupling in Bohr magnetons; d_gamma [GeV^-1] -> [1]
    function nd_magnetic_moment(model, n, d_gamma, out, report) bind(C, name='nd_magnetic_moment')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_magnetic_moment
    end function
    function nd_magnetic_moment_gradient(model, n, d_gamma, out, gradient, report) bind(C, &
        name='nd_magnetic_moment_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_magnetic_moment_gradient
    end function
    function nd_magnetic_moment_grid(model, n_d_gamma, d_gamma, out, report) bind(C, &
        name='nd_magnetic_moment_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_magnetic_moment_grid
    end function
    function nd_magnetic_moment_grid_gradient(model, n_d_gamma, d_gamma, out, gradient, &
        report) bind(C, name='nd_magnetic_moment_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_magnetic_moment_grid_gradient
    end function
    ! dipole_of_moment: dipole coupling of a magnetic moment; mu_nu [1] -> [GeV^-1]
    function nd_dipole_of_moment(model, n, mu_nu, out, report) bind(C, name='nd_dipole_of_moment')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: mu_nu(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dipole_of_moment
    end function
    function nd_dipole_of_moment_gradient(model, n, mu_nu, out, gradient, report) bind(C, &
        name='nd_dipole_of_moment_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: mu_nu(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dipole_of_moment_gradient
    end function
    function nd_dipole_of_moment_grid(model, n_mu_nu, mu_nu, out, report) bind(C, &
        name='nd_dipole_of_moment_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_mu_nu
      real(c_double), intent(in) :: mu_nu(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dipole_of_moment_grid
    end function
    function nd_dipole_of_moment_grid_gradient(model, n_mu_nu, mu_nu, out, gradient, &
        report) bind(C, name='nd_dipole_of_moment_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_mu_nu
      real(c_double), intent(in) :: mu_nu(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_dipole_of_moment_grid_gradient
    end function
    ! charge_radius: charge radius of a neutrino in the standard model; m_lepton [GeV] -> [GeV^-2]
    function nd_charge_radius(model, n, m_lepton, out, report) bind(C, name='nd_charge_radius')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_lepton(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_charge_radius
    end function
    function nd_charge_radius_gradient(model, n, m_lepton, out, gradient, report) bind(C, &
        name='nd_charge_radius_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_lepton(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_charge_radius_gradient
    end function
    function nd_charge_radius_grid(model, n_m_lepton, m_lepton, out, report) bind(C, &
        name='nd_charge_radius_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_lepton
      real(c_double), intent(in) :: m_lepton(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_charge_radius_grid
    end function
    function nd_charge_radius_grid_gradient(model, n_m_lepton, m_lepton, out, gradient, &
        report) bind(C, name='nd_charge_radius_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_lepton
      real(c_double), intent(in) :: m_lepton(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_charge_radius_grid_gradient
    end function
    ! natural_moment: moment that goes with a mass by dimension, in Bohr magnetons; delta_m [GeV], Lambda [GeV] -> [1]
    function nd_natural_moment(model, n, delta_m, Lambda, out, report) bind(C, &
        name='nd_natural_moment')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: delta_m(*)
      real(c_double), intent(in) :: Lambda(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_natural_moment
    end function
    function nd_natural_moment_gradient(model, n, delta_m, Lambda, out, gradient, report) bind(C, &
        name='nd_natural_moment_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: delta_m(*)
      real(c_double), intent(in) :: Lambda(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_natural_moment_gradient
    end function
    function nd_natural_moment_grid(model, n_delta_m, delta_m, n_Lambda, Lambda, out, &
        report) bind(C, name='nd_natural_moment_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_delta_m
      real(c_double), intent(in) :: delta_m(*)
      integer(c_int64_t), value :: n_Lambda
      real(c_double), intent(in) :: Lambda(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_natural_moment_grid
    end function
    function nd_natural_moment_grid_gradient(model, n_delta_m, delta_m, n_Lambda, Lambda, out, &
        gradient, report) bind(C, name='nd_natural_moment_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_delta_m
      real(c_double), intent(in) :: delta_m(*)
      integer(c_int64_t), value :: n_Lambda
      real(c_double), intent(in) :: Lambda(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_natural_moment_grid_gradient
    end function
    ! natural_moment_dirac: moment of a Dirac neutrino whose loops leave it a mass, in Bohr magnetons; delta_m [GeV], Lambda [GeV] -> [1]
    function nd_natural_moment_dirac(model, n, delta_m, Lambda, out, report) bind(C, &
        name='nd_natural_moment_dirac')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: delta_m(*)
      real(c_double), intent(in) :: Lambda(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_natural_moment_dirac
    end function
    function nd_natural_moment_dirac_gradient(model, n, delta_m, Lambda, out, gradient, &
        report) bind(C, name='nd_natural_moment_dirac_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: delta_m(*)
      real(c_double), intent(in) :: Lambda(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_natural_moment_dirac_gradient
    end function
    function nd_natural_moment_dirac_grid(model, n_delta_m, delta_m, n_Lambda, Lambda, out, &
        report) bind(C, name='nd_natural_moment_dirac_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_delta_m
      real(c_double), intent(in) :: delta_m(*)
      integer(c_int64_t), value :: n_Lambda
      real(c_double), intent(in) :: Lambda(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_natural_moment_dirac_grid
    end function
    function nd_natural_moment_dirac_grid_gradient(model, n_delta_m, delta_m, n_Lambda, Lambda, &
        out, gradient, report) bind(C, name='nd_natural_moment_dirac_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_delta_m
      real(c_double), intent(in) :: delta_m(*)
      integer(c_int64_t), value :: n_Lambda
      real(c_double), intent(in) :: Lambda(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_natural_moment_dirac_grid_gradient
    end function
    ! natural_moment_majorana: transition moment of Majorana neutrinos that goes with an element of their mass matrix, in Bohr magnetons; m_ll [GeV], Lambda [GeV], m_lepton [GeV], m_other [GeV] -> [1]
    function nd_natural_moment_majorana(model, n, m_ll, Lambda, m_lepton, m_other, out, &
        report) bind(C, name='nd_natural_moment_majorana')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_ll(*)
      real(c_double), intent(in) :: Lambda(*)
      real(c_double), intent(in) :: m_lepton(*)
      real(c_double), intent(in) :: m_other(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_natural_moment_majorana
    end function
    function nd_natural_moment_majorana_gradient(model, n, m_ll, Lambda, m_lepton, m_other, out, &
        gradient, report) bind(C, name='nd_natural_moment_majorana_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: m_ll(*)
      real(c_double), intent(in) :: Lambda(*)
      real(c_double), intent(in) :: m_lepton(*)
      real(c_double), intent(in) :: m_other(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_natural_moment_majorana_gradient
    end function
    function nd_natural_moment_majorana_grid(model, n_m_ll, m_ll, n_Lambda, Lambda, n_m_lepton, &
        m_lepton, n_m_other, m_other, out, report) bind(C, name='nd_natural_moment_majorana_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_ll
      real(c_double), intent(in) :: m_ll(*)
      integer(c_int64_t), value :: n_Lambda
      real(c_double), intent(in) :: Lambda(*)
      integer(c_int64_t), value :: n_m_lepton
      real(c_double), intent(in) :: m_lepton(*)
      integer(c_int64_t), value :: n_m_other
      real(c_double), intent(in) :: m_other(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_natural_moment_majorana_grid
    end function
    function nd_natural_moment_majorana_grid_gradient(model, n_m_ll, m_ll, n_Lambda, Lambda, &
        n_m_lepton, m_lepton, n_m_other, m_other, out, gradient, report) bind(C, &
        name='nd_natural_moment_majorana_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_m_ll
      real(c_double), intent(in) :: m_ll(*)
      integer(c_int64_t), value :: n_Lambda
      real(c_double), intent(in) :: Lambda(*)
      integer(c_int64_t), value :: n_m_lepton
      real(c_double), intent(in) :: m_lepton(*)
      integer(c_int64_t), value :: n_m_other
      real(c_double), intent(in) :: m_other(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_natural_moment_majorana_grid_gradient
    end function
    ! width_plasmon: width of a photon in a medium to nu Nbar and nubar N, in the frame of the medium, without the residue of the photon; omega [GeV], K2 [GeV^2], m_N [GeV], d_gamma [GeV^-1] -> [GeV]
    function nd_width_plasmon(model, n, omega, K2, m_N, d_gamma, out, report) bind(C, &
        name='nd_width_plasmon')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: omega(*)
      real(c_double), intent(in) :: K2(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_plasmon
    end function
    function nd_width_plasmon_gradient(model, n, omega, K2, m_N, d_gamma, out, gradient, &
        report) bind(C, name='nd_width_plasmon_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: omega(*)
      real(c_double), intent(in) :: K2(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_plasmon_gradient
    end function
    function nd_width_plasmon_grid(model, n_omega, omega, n_K2, K2, n_m_N, m_N, n_d_gamma, d_gamma, &
        out, report) bind(C, name='nd_width_plasmon_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_omega
      real(c_double), intent(in) :: omega(*)
      integer(c_int64_t), value :: n_K2
      real(c_double), intent(in) :: K2(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_plasmon_grid
    end function
    function nd_width_plasmon_grid_gradient(model, n_omega, omega, n_K2, K2, n_m_N, m_N, n_d_gamma, &
        d_gamma, out, gradient, report) bind(C, name='nd_width_plasmon_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_omega
      real(c_double), intent(in) :: omega(*)
      integer(c_int64_t), value :: n_K2
      real(c_double), intent(in) :: K2(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_width_plasmon_grid_gradient
    end function
    ! emissivity_plasmon: energy that transverse plasmons lose to nu Nbar and nubar N in a unit of time and volume, 0 for m_N >= omega_P; omega_P [GeV], temperature [GeV], m_N [GeV], d_gamma [GeV^-1] -> [GeV^5]
    function nd_emissivity_plasmon(model, n, omega_P, temperature, m_N, d_gamma, out, &
        report) bind(C, name='nd_emissivity_plasmon')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: omega_P(*)
      real(c_double), intent(in) :: temperature(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_emissivity_plasmon
    end function
    function nd_emissivity_plasmon_gradient(model, n, omega_P, temperature, m_N, d_gamma, out, &
        gradient, report) bind(C, name='nd_emissivity_plasmon_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: omega_P(*)
      real(c_double), intent(in) :: temperature(*)
      real(c_double), intent(in) :: m_N(*)
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_emissivity_plasmon_gradient
    end function
    function nd_emissivity_plasmon_grid(model, n_omega_P, omega_P, n_temperature, temperature, &
        n_m_N, m_N, n_d_gamma, d_gamma, out, report) bind(C, name='nd_emissivity_plasmon_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_omega_P
      real(c_double), intent(in) :: omega_P(*)
      integer(c_int64_t), value :: n_temperature
      real(c_double), intent(in) :: temperature(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_emissivity_plasmon_grid
    end function
    function nd_emissivity_plasmon_grid_gradient(model, n_omega_P, omega_P, n_temperature, &
        temperature, n_m_N, m_N, n_d_gamma, d_gamma, out, gradient, report) bind(C, &
        name='nd_emissivity_plasmon_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_omega_P
      real(c_double), intent(in) :: omega_P(*)
      integer(c_int64_t), value :: n_temperature
      real(c_double), intent(in) :: temperature(*)
      integer(c_int64_t), value :: n_m_N
      real(c_double), intent(in) :: m_N(*)
      integer(c_int64_t), value :: n_d_gamma
      real(c_double), intent(in) :: d_gamma(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_emissivity_plasmon_grid_gradient
    end function
    ! precession_probability: probability that a neutrino with a moment has turned its spin in a constant transverse field; mu_nu [1], B [T], Delta [GeV], length [m] -> [1]
    function nd_precession_probability(model, n, mu_nu, B, Delta, length, out, report) bind(C, &
        name='nd_precession_probability')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: mu_nu(*)
      real(c_double), intent(in) :: B(*)
      real(c_double), intent(in) :: Delta(*)
      real(c_double), intent(in) :: length(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_precession_probability
    end function
    function nd_precession_probability_gradient(model, n, mu_nu, B, Delta, length, out, gradient, &
        report) bind(C, name='nd_precession_probability_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n
      real(c_double), intent(in) :: mu_nu(*)
      real(c_double), intent(in) :: B(*)
      real(c_double), intent(in) :: Delta(*)
      real(c_double), intent(in) :: length(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_precession_probability_gradient
    end function
    function nd_precession_probability_grid(model, n_mu_nu, mu_nu, n_B, B, n_Delta, Delta, &
        n_length, length, out, report) bind(C, name='nd_precession_probability_grid')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_mu_nu
      real(c_double), intent(in) :: mu_nu(*)
      integer(c_int64_t), value :: n_B
      real(c_double), intent(in) :: B(*)
      integer(c_int64_t), value :: n_Delta
      real(c_double), intent(in) :: Delta(*)
      integer(c_int64_t), value :: n_length
      real(c_double), intent(in) :: length(*)
      real(c_double), intent(out) :: out(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_precession_probability_grid
    end function
    function nd_precession_probability_grid_gradient(model, n_mu_nu, mu_nu, n_B, B, n_Delta, Delta, &
        n_length, length, out, gradient, report) bind(C, &
        name='nd_precession_probability_grid_gradient')
      import
      type(c_ptr), value :: model
      integer(c_int64_t), value :: n_mu_nu
      real(c_double), intent(in) :: mu_nu(*)
      integer(c_int64_t), value :: n_B
      real(c_double), intent(in) :: B(*)
      integer(c_int64_t), value :: n_Delta
      real(c_double), intent(in) :: Delta(*)
      integer(c_int64_t), value :: n_length
      real(c_double), intent(in) :: length(*)
      real(c_double), intent(out) :: out(*)
      real(c_double), intent(out) :: gradient(*)
      type(nd_report), intent(inout), optional :: report
      integer(c_int) :: nd_precession_probability_grid_gradient
    end function
  end interface

contains

  ! The sentence of a report, empty if there is none.
  pure function nd_report_message(report) result(text)
    type(nd_report), intent(in) :: report
    character(len=:), allocatable :: text
    integer :: i
    text = ''
    do i = 1, size(report%message)
      if (report%message(i) == c_null_char) exit
      text = text // report%message(i)
    end do
  end function nd_report_message

  ! The text behind nd_version(), nd_isa() or nd_status_text(status).
  function nd_string(pointer) result(text)
    type(c_ptr), intent(in) :: pointer
    character(len=:), allocatable :: text
    character(kind=c_char), pointer :: characters(:)
    interface
      pure function length(pointer) bind(C, name='strlen')
        import
        type(c_ptr), intent(in), value :: pointer
        integer(c_size_t) :: length
      end function length
    end interface
    integer :: i
    call c_f_pointer(pointer, characters, [length(pointer)])
    allocate (character(len=size(characters)) :: text)
    do i = 1, size(characters)
      text(i:i) = characters(i)
    end do
  end function nd_string

end module nudipole
