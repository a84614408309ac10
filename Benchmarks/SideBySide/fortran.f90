! Fortran arrays and intrinsic functions. There is no expm1 and no log1p in Fortran: `chain` and `plane` have the textbook's
! 1 - exp(-x), which loses digits for small x; with -DEXPM1 they call the C library's,
! one number at a time: gfortran 12 knows the vector functions of intrinsics alone.
module works
  use, intrinsic :: iso_c_binding
  implicit none
  private  ! so that the compiler inlines what is not called from outside
  public :: chain, plane, spectrum
  type, bind(c) :: constants
    real(c_double) :: M_Z, MZ2, MZGZ2, M_W, MW2, m_l
    real(c_double) :: photon, Z, photon_Z, W, photon_W, Z_W
    real(c_double) :: z_mode, w_mode, opacity
  end type
#ifdef EXPM1
  interface
    pure real(c_double) function expm1(x) bind(c)
      import c_double
      real(c_double), value :: x
    end function
  end interface
#endif
contains

#ifndef EXPM1
  elemental real(c_double) function expm1(x)
    real(c_double), intent(in) :: x
    expm1 = exp(max(x, -700d0)) - 1  ! below, the vector function hands over to a scalar one
  end function
#endif

  elemental subroutine mass(k, sqrt_s, m, A, B)
    type(constants), intent(in) :: k
    real(c_double), intent(in) :: sqrt_s, m
    real(c_double), intent(out) :: A, B
    real(c_double) :: s, m2, T, x, q, L, F, I, neutral, charged, g, e, z, y, total, ml, root, w, width
    s = sqrt_s**2
    m2 = m**2
    T = (sqrt_s - m) * (sqrt_s + m)
    x = (sqrt_s - k%M_Z) * (sqrt_s + k%M_Z)
    q = s / (x**2 + k%MZGZ2)
    L = log(1 + T / k%MW2)
    F = (T + 2 * k%MW2) * L - 2 * T
    I = T * (0.5d0 * T + k%MW2) - k%MW2 * (T + k%MW2) * L
    neutral = T**2 * (s + 2 * m2) * (k%photon + q * (k%Z * s + k%photon_Z * x))
    charged = s * (k%W * T * F + I * (k%photon_W + k%Z_W * x * q))
    g = 2 * m2**3
    e = max((m - k%M_Z) * (m + k%M_Z), 0d0)
    z = k%z_mode * e**2 * (2 * m2 + k%MZ2)
    y = max(m - k%M_W - k%m_l, 0d0)
    total = m + k%M_W + k%m_l
    ml = k%M_W * k%m_l
    root = sqrt(y * (y + 2 * k%M_W) * (y + 2 * k%m_l) * total)
    w = k%w_mode * root * ((2 * ml + y * total) * (2 * (m - k%m_l) * (m + k%m_l) + k%MW2) - 2 * ml**2)
    width = g + z + w
    A = merge((neutral + charged) * g / (s**3 * width), 0d0, m < sqrt_s)
    B = k%opacity * width * sqrt_s / (m2 * T)
  end subroutine

  subroutine chain(k, n, sqrt_s, l_max, m_N, d_gamma, out) bind(c)
    type(constants), intent(in) :: k
    integer(c_int64_t), value :: n
    real(c_double), intent(in) :: sqrt_s(n), l_max(n), m_N(n), d_gamma(n)
    real(c_double), intent(out) :: out(n)
    real(c_double) :: A, B, d2
    integer(c_int64_t) :: i
    do i = 1, n
      call mass(k, sqrt_s(i), m_N(i), A, B)
      d2 = d_gamma(i)**2
      out(i) = -A * d2 * expm1(-B * l_max(i) * d2)
    end do
  end subroutine

  subroutine plane(k, sqrt_s, l_max, n_m_N, m_N, n_d_gamma, d_gamma, out) bind(c)
    type(constants), intent(in) :: k
    real(c_double), value :: sqrt_s, l_max
    integer(c_int64_t), value :: n_m_N, n_d_gamma
    real(c_double), intent(in) :: m_N(n_m_N), d_gamma(n_d_gamma)
    real(c_double), intent(out) :: out(n_d_gamma, n_m_N)
    real(c_double) :: A, B
    integer(c_int64_t) :: i, j
    do i = 1, n_m_N
      call mass(k, sqrt_s, m_N(i), A, B)
      B = B * l_max
      do j = 1, n_d_gamma
        out(j, i) = -A * d_gamma(j)**2 * expm1(-B * d_gamma(j)**2)
      end do
    end do
  end subroutine

  subroutine spectrum(n_terms, weight, near, far, n, x, out) bind(c)
    integer(c_int64_t), value :: n_terms, n
    real(c_double), intent(in) :: weight(n_terms), near(n_terms), far(n_terms), x(n)
    real(c_double), intent(out) :: out(n)
    integer(c_int64_t), parameter :: block = 512
    integer(c_int64_t) :: i, j, first, last
    do first = 1, n, block
      last = min(first + block - 1, n)
      out(first:last) = 0
      do j = 1, n_terms
        do i = first, last
          out(i) = out(i) + weight(j) * (exp(-near(j) * x(i)) - exp(-far(j) * x(i)))
        end do
      end do
    end do
  end subroutine
end module
