! Reproduces tables of Tests/References through the Fortran module. Prints 'N passed, N failed'.
program test_table
  use nudipole
  implicit none
  integer :: passed = 0, failed = 0
  character(len=512) :: root

  call get_command_argument(1, root)
  call widths(trim(root) // '/widths/width_nu_gamma.csv')
  call cross_sections(trim(root) // '/cross_sections/sigma_ee_N_nu.csv')
  call polarisation()
  call ranks_and_reports()
  call limits()
  call contours()
  call events()
  call moments()
  call precession()
  print '(a,i0,a,i0,a)', 'Fortran: ', passed, ' passed, ', failed, ' failed'
  if (failed > 0) error stop 1

contains

  ! Without mixing 3.2026e-10 m/GeV; complex numbers are pairs of doubles, the last index of C is the first one here.
  subroutine moments()
    type(nd_mixing) :: mixing = nd_mixing(0.58d0, 0.15d0, 0.86d0, 3.4d0, 0.3d0, 1.1d0)
    real(c_double) :: parts(2, 3, 3), mu(2, 3, 3), epsilon(2, 3, 3), moment(1), square
    complex(c_double) :: U(3, 3)
    integer(c_int32_t) :: flavour
    integer :: row
    call check(nd_mixing_matrix(mixing, parts) == ND_OK, 'mixing')
    U = transpose(cmplx(parts(1, :, :), parts(2, :, :), c_double))
    do row = 1, 3
      call check(abs(sum(abs(U(row, :))**2) - 1) < 1d-15, 'unitary')
    end do
    call check(abs(abs(U(1, 3)) - sin(0.15d0)) < 1d-16, 'U_e3')
    call check(nd_neutrino_moments(c_null_ptr, mixing, ND_NATURE_DIRAC, [0d0, 9d-12, 5d-11], mu, epsilon) == ND_OK, 'moments')
    call check(abs(mu(1, 3, 3) / (3.2026d-10 * 5d-11) - 1) < 1d-3, 'mu_33')
    square = 0
    do flavour = ND_FLAVOUR_E, ND_FLAVOUR_TAU
      call check(nd_effective_moment(mixing, mu, epsilon, flavour, 0, [0d0, 0d0, 0d0], moment) == ND_OK, 'effective')
      square = square + moment(1)**2
    end do
    call check(nd_effective_moment_incoherent(mu, epsilon, [1d0, 1d0, 1d0] / 3, moment) == ND_OK, 'incoherent')
    call check(abs(square / (3 * moment(1)**2) - 1) < 1d-14, 'trace')
  end subroutine

  ! A Dirac neutrino that turns its spin, and what a flavour becomes in vacuum.
  subroutine precession()
    type(nd_mixing) :: none = nd_mixing(0d0, 0d0, 0d0, 0d0, 0d0, 0d0)
    type(nd_light_neutrinos) :: neutrinos
    real(c_double) :: P(6, 2), masses(3, 1)
    real(c_double), parameter :: angle = 2d-12 * 3d3 * 5.7883818060d-14 / 1.973269804d-16 * 4d5
    call check(nd_light_neutrinos_init(none, 7.42d-5, 2.5d-3, neutrinos) == ND_OK, 'neutrinos')
    neutrinos%mu(1) = 2d-12
    call check(nd_precession_probabilities(c_null_ptr, neutrinos, 2_c_int64_t, [1d5, 3d5], [0d0, 0d0], [0d0, 0d0], [3d3, 3d3], &
        [0d0, 0d0], ND_FLAVOUR_E, 0, ND_BASIS_FLAVOUR, 0d0, 2_c_int64_t, [1d-2, 2d-2], P) == ND_OK, 'precession')
    call check(maxval(abs(P(4, :) - sin(angle)**2)) < 1d-13, 'flipped')
    call check(maxval(abs(P(1, :) - cos(angle)**2)) < 1d-13, 'not flipped')
    call check(nd_adiabatic_probabilities(c_null_ptr, neutrinos, ND_FLAVOUR_MU, 0, 1_c_int64_t, [1d-2], [0d0], masses) == ND_OK, &
        'masses')
    call check(masses(2, 1) == 1, 'nu_mu is nu_2')
  end subroutine

  subroutine check(condition, what)
    logical, intent(in) :: condition
    character(len=*), intent(in) :: what
    if (condition) then
      passed = passed + 1
    else
      failed = failed + 1
      print '(2a)', 'failed: ', what
    end if
  end subroutine

  ! The fields of a comma-separated line.
  subroutine split(line, fields)
    character(len=*), intent(in) :: line
    character(len=64), intent(out) :: fields(:)
    integer :: i, first, last
    first = 1
    do i = 1, size(fields)
      last = index(line(first:), ',') + first - 2
      if (last < first) last = len_trim(line)
      fields(i) = line(first:last)
      first = last + 2
    end do
  end subroutine

  function number(field) result(value)
    character(len=*), intent(in) :: field
    real(c_double) :: value
    read (field, *) value
  end function

  ! The model that the first four columns name.
  function model_of(fields) result(model)
    character(len=64), intent(in) :: fields(:)
    type(c_ptr) :: model
    type(nd_model_options) :: options
    call check(nd_model_options_init(options) == ND_OK, 'options')
    if (fields(1) == 'mg5') options%scheme = ND_SCHEME_MG5
    if (fields(2) == 'paper') options%preset = ND_PRESET_PAPER
    if (fields(3) == 'majorana') options%nature = ND_NATURE_MAJORANA
    if (fields(4) == 'mu') options%flavour = ND_FLAVOUR_MU
    if (fields(4) == 'tau') options%flavour = ND_FLAVOUR_TAU
    call check(nd_model_create(options, model) == ND_OK, 'model')
  end function

  subroutine widths(file)
    character(len=*), intent(in) :: file
    call table(file, 2)
  end subroutine

  subroutine cross_sections(file)
    character(len=*), intent(in) :: file
    call table(file, 5)
  end subroutine

  ! Every row of a table to 8 epsilon times its condition number, plus the half epsilon of the reference.
  subroutine table(file, arity)
    character(len=*), intent(in) :: file
    integer, intent(in) :: arity
    character(len=1024) :: line
    character(len=64) :: fields(11)
    real(c_double) :: x(5), out(1), expected, condition, tolerance
    type(c_ptr) :: model
    integer :: unit, status, rows
    rows = 0
    open (newunit=unit, file=file, status='old', action='read')
    do
      read (unit, '(a)', iostat=status) line
      if (status /= 0) exit
      if (line(1:1) == '#' .or. line(1:6) == 'scheme') cycle
      call split(line, fields)
      rows = rows + 1
      x(1:arity) = [(number(fields(4 + status)), status=1, arity)]
      expected = number(fields(5 + arity))
      condition = number(fields(6 + arity))
      model = model_of(fields)
      if (arity == 2) then
        status = nd_width_nu_gamma(model, 1_c_int64_t, x(1:1), x(2:2), out)
      else
        status = nd_sigma_ee_N_nu(model, 1_c_int64_t, x(1:1), x(2:2), x(3:3), x(4:4), x(5:5), out)
      end if
      call nd_model_destroy(model)
      tolerance = 8.5_c_double * epsilon(expected) * max(1.0_c_double, condition) * abs(expected)
      call check(status == ND_OK .and. abs(out(1) - expected) <= tolerance + tiny(expected) * epsilon(expected), line(1:80))
    end do
    close (unit)
    call check(rows > 500, file)
  end subroutine

  ! W exchange takes e-_L e+_R: with such beams four times the unpolarised cross section.
  subroutine polarisation()
    type(nd_model_options) :: options
    type(nd_report) :: report
    type(c_ptr) :: model
    real(c_double) :: sqrt_s(1), m_N(1), d_W(1), unpolarised(1), polarised(1)
    sqrt_s = 200
    m_N = 10
    d_W = 1
    call check(nd_sigma_ee_W(c_null_ptr, 1_c_int64_t, sqrt_s, m_N, d_W, unpolarised) == ND_OK, 'unpolarised')
    call check(nd_model_options_init(options) == ND_OK, 'options')
    call check(options%polarisation_electron == 0 .and. options%polarisation_positron == 0, 'no polarisation')
    options%polarisation_electron = -1
    options%polarisation_positron = 1
    call check(nd_model_create(options, model) == ND_OK, 'polarised model')
    call check(nd_sigma_ee_W(model, 1_c_int64_t, sqrt_s, m_N, d_W, polarised) == ND_OK, 'polarised')
    call nd_model_destroy(model)
    call check(polarised(1) == 4 * unpolarised(1), 'left-handed beams')
    options%polarisation_positron = 2
    call check(nd_model_create(options, model, report) == ND_ERROR_PARAMETER, 'too much polarisation')
  end subroutine

  ! Arrays of rank 2 pass as they are; reports, grids and gradients.
  subroutine ranks_and_reports()
    real(c_double) :: m(4, 3), d(4, 3), out(4, 3), grid(3, 4), slopes(12, 2), axis(4)
    type(nd_report) :: report
    integer :: i
    m = reshape([(real(i, c_double), i=1, 12)], [4, 3])
    d = 1e-6_c_double
    call check(nd_width_nu_gamma(c_null_ptr, 12_c_int64_t, m, d, out, report) == ND_OK, 'rank 2')
    call check(report%nan_count == 0 .and. report%first_nan == -1, 'report')
    call check(all(abs(out / (d**2 * m**3 / (16 * atan(1.0_c_double))) - 1) < 1e-15_c_double), 'formula')
    axis = m(:, 1)
    ! The last axis is fastest in C, hence the first index in Fortran.
    call check(nd_width_nu_gamma_grid(c_null_ptr, 4_c_int64_t, axis, 3_c_int64_t, d(1:3, 1), grid, report) == ND_OK, 'grid')
    call check(all(grid(1, :) == out(:, 1)), 'grid values')
    call check(nd_width_nu_gamma_gradient(c_null_ptr, 12_c_int64_t, m, d, out, slopes, report) == ND_OK, 'gradient')
    call check(all(abs(slopes(:, 1) * reshape(m, [12]) / (3 * reshape(out, [12])) - 1) < 1e-15_c_double), 'slopes')
    call check(nd_width_nu_gamma(c_null_ptr, -1_c_int64_t, m, d, out, report) == ND_ERROR_SIZE, 'size')
    call check(report%argument == 2 .and. report%message(1) /= c_null_char, 'message')
  end subroutine

  ! A bundled analysis and its data as one's own, rates, all intervals.
  subroutine limits()
    integer(c_int64_t), parameter :: n = 4
    real(c_double) :: m_N(n) = [0.001_c_double, 0.005_c_double, 0.05_c_double, -1.0_c_double]
    real(c_double) :: lower(2, n), upper(2, n), again(2, n), rate(n), plane(2, n), best(2)
    integer(c_int64_t) :: number(n), above_last(2)
    integer(c_int32_t) :: below(2, n), above(2, n), completeness(n)
    type(c_ptr) :: search, own
    type(nd_analysis_data) :: data
    type(nd_search_options) :: options
    type(nd_search_info) :: info
    type(nd_report) :: report
    call check(nd_search_create(c_null_ptr, ND_ANALYSIS_Z_INVISIBLE, search=search) == ND_OK, 'search')
    call check(nd_search_limits(search, n, m_N, 2_c_int64_t, number, lower, upper, below, above, completeness, &
      report) == ND_OK, 'limits')
    call check(all(number(1:2) == 1) .and. number(4) == 0 .and. report%nan_count == 1 .and. report%first_nan == 3, 'counts')
    call check(below(1, 2) == ND_EDGE_ROOT .and. above(1, 4) == ND_EDGE_NONE .and. all(below(2, :) == ND_EDGE_NONE), 'edges')
    call check(all(completeness(1:3) == ND_COMPLETE), 'completeness')
    call check(nd_search_limits(search, n, m_N, 0_c_int64_t, number, lower, upper, report=report) == ND_OK, 'counting only')
    call check(index(nd_report_message(report), 'more than max_intervals') == 1, 'remark')

    call check(nd_search_describe(search, info) == ND_OK .and. info%rate_unit == ND_RATE_GEV, 'info')
    call check(nd_search_rate(search, 2_c_int64_t, m_N, lower(1, 1:2), rate) == ND_OK, 'rate')
    call check(all(abs(rate(1:2) / info%excluded_rate - 1) < 1e-12_c_double), 'rate at the limit')
    call check(nd_search_rate_grid(search, n, m_N, 2_c_int64_t, lower(1, 1:2), plane) == ND_OK, 'rate grid')
    call check(plane(1, 1) == rate(1) .and. plane(2, 2) == rate(2), 'last index of C is the first here')

    call check(nd_search_reduce(search, 2_c_int64_t, m_N, 2_c_int64_t, lower(1, 1:2), 0d0, number, best, &
      last=above_last) == ND_OK, 'reduce')
    call check(all(number(1:2) == 2) .and. best(1) == maxval(plane(:, 1)) .and. all(above_last == 1), 'row summaries')
    call check(nd_spectrum_sum(1_c_int64_t, [2d0], [0d0], [1d0], 2_c_int64_t, [0d0, 1d0], best) == ND_OK, 'spectrum')
    call check(best(1) == 0 .and. abs(best(2) - 2 * (1 - exp(-1d0))) < 1d-15, 'spectrum sum')

    call check(nd_analysis_data_init(ND_ANALYSIS_Z_INVISIBLE, ND_PRESET_CORRECTED, data) == ND_OK, 'data')
    call check(nd_search_options_init(options) == ND_OK, 'options')
    call check(nd_search_create_from(c_null_ptr, data, options, own, report) == ND_OK, 'search of data')
    call check(nd_search_limits(own, 2_c_int64_t, m_N, 2_c_int64_t, number, again, upper) == ND_OK, 'limits of data')
    call check(all(again(1, 1:2) == lower(1, 1:2)), 'the same limits')
    call nd_search_destroy(own)
    data%efficiency = 2
    call check(nd_search_create_from(c_null_ptr, data, search=own, report=report) == ND_ERROR_PARAMETER, 'refusal')
    call check(nd_report_message(report) == 'data.efficiency is 2; a number in [0, 1] is needed', 'message')
    call check(.not. c_associated(own), 'no search')
    data%efficiency = 1
    data%signature = ND_SIGNATURE_PHOTON
    data%veto_count = 1
    data%veto(:, 1) = [5, 4]
    call check(nd_search_create_from(c_null_ptr, data, search=own, report=report) == ND_ERROR_PARAMETER, 'veto')
    call check(index(nd_report_message(report), 'data.veto[0] is from 5 to 4') == 1, 'veto pairs')
    call nd_search_destroy(search)
    call check(nd_string(nd_version()) == '0.1.0', 'version')
    call check(nd_string(nd_status_text(ND_OK)) == 'no error', 'status text')
  end subroutine

  ! Every point of a contour is at the limit.
  subroutine contours()
    integer(c_int64_t), parameter :: n = 40
    real(c_double) :: m_N(n), fold_mass(1), fold_coupling(1)
    real(c_double), allocatable :: mass(:), coupling(:), rate(:)
    integer(c_int64_t) :: i
    type(c_ptr) :: search, contour
    type(nd_search_info) :: info
    type(nd_contour_info) :: about
    type(nd_branch) :: branch
    m_N = [(0.002_c_double * 1.15_c_double**i, i=0, n - 1)]
    call check(nd_search_create(c_null_ptr, ND_ANALYSIS_Z_INVISIBLE, search=search) == ND_OK, 'search')
    call check(nd_contour_create(search, n, m_N, c_null_funptr, c_null_ptr, contour) == ND_OK, 'contour')
    call check(nd_contour_describe(contour, about) == ND_OK, 'about')
    call check(about%branch_count == 1 .and. about%fold_count == 1, 'one branch, one fold')
    call check(nd_contour_branch(contour, 0_c_int64_t, branch) == ND_OK, 'branch')
    call check(branch%start == ND_END_AXIS .and. branch%closed == 0 .and. branch%excluded_side == ND_SIDE_LEFT, 'ends')
    allocate (mass(branch%point_count), coupling(branch%point_count), rate(branch%point_count))
    call check(nd_contour_points(contour, 0_c_int64_t, branch%point_count, mass, coupling) == ND_OK, 'points')
    call check(nd_contour_folds(contour, 1_c_int64_t, fold_mass, fold_coupling) == ND_OK, 'folds')
    call check(maxval(mass) == fold_mass(1), 'the fold is the tip')
    call check(nd_search_describe(search, info) == ND_OK, 'info')
    call check(nd_search_rate(search, branch%point_count, mass, coupling, rate) == ND_OK, 'rates')
    call check(all(abs(rate / info%excluded_rate - 1) < 1e-9_c_double), 'rates on the contour')
    call nd_contour_destroy(contour)
    call nd_search_destroy(search)
  end subroutine

  ! Arrays (event, component); those that are left out change nothing.
  subroutine events()
    integer(c_int64_t), parameter :: n = 1000, first = 0, seed = 3
    real(c_double) :: prompt(n, 0:3), decay(n, 0:3), photon(n, 0:3), alone(n, 0:3)
    integer(c_int32_t) :: codes(n, 3)
    type(c_ptr) :: sampler
    type(nd_sampler_info) :: info
    type(nd_sampler_options) :: options
    call check(nd_sampler_options_init(options) == ND_OK, 'sampler options')
    options%coupling_mu = 1
    call check(nd_sampler_create(c_null_ptr, 240d0, 100d0, 1d-5, options, sampler) == ND_OK, 'sampler')
    call check(nd_sampler_describe(sampler, info) == ND_OK, 'sampler info')
    call check(info%spectrum == ND_SPECTRUM_EXACT .and. info%m_N == 100 .and. info%efficiency > 0.97d0, 'efficiency')
    call check(nd_sampler_events(sampler, seed, first, n, n, p_prompt=prompt, p_decay=decay, p_photon=photon, &
      codes=codes) == ND_OK, 'events')
    call check(nd_sampler_events(sampler, seed, first, n, n, p_photon=alone) == ND_OK, 'photons')
    call check(all(alone == photon), 'photons alone')
    call check(maxval(abs(prompt(:, 1:) + decay(:, 1:) + photon(:, 1:))) < 1d-12, 'momenta')
    call check(all(abs(prompt(:, 0) + decay(:, 0) + photon(:, 0) - 240) < 1d-12), 'energies')
    call check(all(abs(codes(:, 1)) == 9900012 .and. codes(:, 2) == -codes(:, 3) .and. abs(codes(:, 3)) == 14), 'codes')
    call nd_sampler_destroy(sampler)
  end subroutine

end program
