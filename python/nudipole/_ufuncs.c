/* NumPy ufuncs of the quantities of nudipole.h. The table of them is generated; the loops are here.
 *
 * A loop hands whole arrays to the library if it can (contiguous doubles), else blocks through buffers that stay in the
 * second-level cache. NumPy has released the GIL then, for arrays of more than 500 elements. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#define NPY_NO_DEPRECATED_API NPY_2_0_API_VERSION
#include <numpy/arrayobject.h>
#include <numpy/ufuncobject.h>

#include <fenv.h>
#include <nudipole.h>
#include <string.h>

/* PAD keeps the buffers off the same cache sets. */
enum { BLOCK = 4096, PAD = 24, MAX_INPUTS = 6, MAX_OPERANDS = 2 * MAX_INPUTS + 1 };

typedef void (*AnyFunction)(void);

typedef struct {
  const char *name;
  const char *gradient_name;
  int inputs;
  AnyFunction value;
  AnyFunction gradient;
} Quantity;

#include "_ufuncs_table.h"

/* What a ufunc evaluates, and all that it points to. */
typedef struct {
  const Quantity *quantity;
  const nd_model *model;
  PyUFuncGenericFunction loops[2];
  void *data[2];
  char types[2 * MAX_OPERANDS];
  PyObject *owner; /* keeps the model */
  PyObject *doc;
} Task;

static const char *const TASK = "nudipole._ufuncs.Task";

#define IN const double *
#define CALL_VALUE(types, ...) \
  (((nd_status(*)(const nd_model *, int64_t, types, double *, nd_report *))q->value)(task->model, n, __VA_ARGS__, out, &report))
#define CALL_GRADIENT(types, ...)                                                                              \
  (((nd_status(*)(const nd_model *, int64_t, types, double *, double *, nd_report *))q->gradient)(             \
      task->model, n, __VA_ARGS__, out, gradient, &report))
#define CALL(types, ...) (gradient ? CALL_GRADIENT(ARGUMENTS types, __VA_ARGS__) : CALL_VALUE(ARGUMENTS types, __VA_ARGS__))
#define ARGUMENTS(...) __VA_ARGS__

/* gradient is NULL for the value alone. Elements outside the domain are NaN, silently: NumPy must not see the flags. */
static void evaluate(const Task *task, int64_t n, const double *const *x, double *out, double *gradient) {
  const Quantity *q = task->quantity;
  nd_report report = {.struct_size = sizeof report};
  nd_status status = ND_ERROR_SIZE;
  fenv_t environment;
  feholdexcept(&environment);
  switch (q->inputs) {
    case 1: status = CALL((IN), x[0]); break;
    case 2: status = CALL((IN, IN), x[0], x[1]); break;
    case 3: status = CALL((IN, IN, IN), x[0], x[1], x[2]); break;
    case 4: status = CALL((IN, IN, IN, IN), x[0], x[1], x[2], x[3]); break;
    case 5: status = CALL((IN, IN, IN, IN, IN), x[0], x[1], x[2], x[3], x[4]); break;
    case 6: status = CALL((IN, IN, IN, IN, IN, IN), x[0], x[1], x[2], x[3], x[4], x[5]); break;
  }
  fesetenv(&environment);
  if (status != ND_OK) {
    PyGILState_STATE state = PyGILState_Ensure();
    if (!PyErr_Occurred()) PyErr_Format(PyExc_RuntimeError, "%s: %s", q->name, nd_status_text(status));
    PyGILState_Release(state);
  }
}

/* Two at a time: half the stores of a plain loop. */
typedef double Pair __attribute__((vector_size(16), aligned(8)));

static void gather(const char *from, npy_intp step, int single, npy_intp n, double *to) {
  npy_intp i = 0;
  if (single)
    for (; i < n; i++) to[i] = *(const float *)(from + i * step);
  for (; i + 2 <= n; i += 2)
    *(Pair *)(to + i) = (Pair){*(const double *)(from + i * step), *(const double *)(from + (i + 1) * step)};
  for (; i < n; i++) to[i] = *(const double *)(from + i * step);
}

static void scatter(const double *from, npy_intp n, int single, char *to, npy_intp step) {
  if (single)
    for (npy_intp i = 0; i < n; i++) *(float *)(to + i * step) = (float)from[i];
  else
    for (npy_intp i = 0; i < n; i++) *(double *)(to + i * step) = from[i];
}

static void run(char **operands, npy_intp n, const npy_intp *steps, const Task *task, int single, int with_gradient) {
  const int inputs = task->quantity->inputs;
  char *const result = operands[inputs];
  const npy_intp result_step = steps[inputs];
  const double *x[MAX_INPUTS];
  /* Up to 430 kB of the stack, no more than the quantity needs. */
  double gathered[inputs][BLOCK + PAD], value[BLOCK], gradient[with_gradient ? inputs * BLOCK : 1];
  int direct[MAX_INPUTS], all = !single && !with_gradient && result_step == sizeof(double);
  const int value_is_direct = all;
  for (int k = 0; k < inputs; k++) {
    direct[k] = !single && steps[k] == sizeof(double);
    all = all && direct[k];
    x[k] = direct[k] ? (const double *)operands[k] : gathered[k];
  }
  /* Reductions: each element needs the one before. */
  const int sequential = inputs == 2 && !with_gradient && n > 1 && result == operands[0] + steps[0];
  if (all && !sequential) {
    evaluate(task, n, x, (double *)result, NULL);
    return;
  }
  const npy_intp block = sequential ? 1 : n < BLOCK ? n : BLOCK;
  for (int k = 0; k < inputs; k++)
    if (steps[k] == 0 && !sequential) gather(operands[k], 0, single, block, gathered[k]);
  for (npy_intp start = 0; start < n; start += block) {
    const npy_intp count = n - start < block ? n - start : block;
    for (int k = 0; k < inputs; k++) {
      const char *from = operands[k] + start * steps[k];
      if (direct[k])
        x[k] = (const double *)from;
      else if (steps[k] != 0 || sequential)
        gather(from, steps[k], single, count, gathered[k]);
    }
    char *const to = result + start * result_step;
    evaluate(task, count, x, value_is_direct ? (double *)to : value, with_gradient ? gradient : NULL);
    if (!value_is_direct) scatter(value, count, single, to, result_step);
    for (int k = 0; with_gradient && k < inputs; k++) {
      const npy_intp step = steps[inputs + 1 + k];
      scatter(gradient + k * count, count, single, operands[inputs + 1 + k] + start * step, step);
    }
  }
}

static void value_float(char **operands, const npy_intp *n, const npy_intp *steps, void *task) {
  run(operands, *n, steps, task, 1, 0);
}
static void value_double(char **operands, const npy_intp *n, const npy_intp *steps, void *task) {
  run(operands, *n, steps, task, 0, 0);
}
static void gradient_float(char **operands, const npy_intp *n, const npy_intp *steps, void *task) {
  run(operands, *n, steps, task, 1, 1);
}
static void gradient_double(char **operands, const npy_intp *n, const npy_intp *steps, void *task) {
  run(operands, *n, steps, task, 0, 1);
}

static void destroy(PyObject *capsule) {
  Task *task = PyCapsule_GetPointer(capsule, TASK);
  Py_DECREF(task->owner);
  Py_DECREF(task->doc);
  PyMem_Free(task);
}

static PyObject *ufunc(PyObject *Py_UNUSED(module), PyObject *arguments) {
  const char *name, *doc_text;
  int with_gradient;
  PyObject *model, *owner, *doc;
  if (!PyArg_ParseTuple(arguments, "spOOU", &name, &with_gradient, &model, &owner, &doc)) return NULL;
  const nd_model *handle = model == Py_None ? NULL : PyLong_AsVoidPtr(model);
  if (PyErr_Occurred() || !(doc_text = PyUnicode_AsUTF8(doc))) return NULL;
  const Quantity *quantity = QUANTITIES;
  while (quantity->name && strcmp(quantity->name, name) != 0) quantity++;
  if (!quantity->name) return PyErr_Format(PyExc_KeyError, "there is no quantity %s", name);

  Task *task = PyMem_Calloc(1, sizeof *task);
  if (!task) return PyErr_NoMemory();
  task->quantity = quantity;
  task->model = handle;
  task->loops[0] = with_gradient ? gradient_float : value_float;
  task->loops[1] = with_gradient ? gradient_double : value_double;
  task->data[0] = task->data[1] = task;
  task->owner = Py_NewRef(owner);
  task->doc = Py_NewRef(doc);
  PyObject *capsule = PyCapsule_New(task, TASK, destroy);
  if (!capsule) return NULL;

  const int outputs = with_gradient ? 1 + quantity->inputs : 1, operands = quantity->inputs + outputs;
  memset(task->types, NPY_FLOAT, operands);
  memset(task->types + operands, NPY_DOUBLE, operands);
  PyObject *result = PyUFunc_FromFuncAndData(
      task->loops, task->data, task->types, 2, quantity->inputs, outputs, PyUFunc_None,
      with_gradient ? quantity->gradient_name : quantity->name, doc_text, 0);
  if (!result) {
    Py_DECREF(capsule);
    return NULL;
  }
  ((PyUFuncObject *)result)->obj = capsule;
  return result;
}

static PyObject *owner(PyObject *Py_UNUSED(module), PyObject *function) {
  if (!PyObject_TypeCheck(function, &PyUFunc_Type)) return PyErr_Format(PyExc_TypeError, "a ufunc is needed");
  PyObject *capsule = ((PyUFuncObject *)function)->obj;
  if (!capsule || !PyCapsule_IsValid(capsule, TASK)) Py_RETURN_NONE;
  return Py_NewRef(((Task *)PyCapsule_GetPointer(capsule, TASK))->owner);
}

static PyMethodDef methods[] = {
    {"ufunc", ufunc, METH_VARARGS,
     "ufunc(name, with_gradient, model, owner, doc): a new ufunc; model is an address or None, owner keeps it alive."},
    {"owner", owner, METH_O, "owner(ufunc): the owner of one of these ufuncs, None for any other ufunc."},
    {NULL, NULL, 0, NULL}};

static int execute(PyObject *Py_UNUSED(module)) {
  if (PyArray_ImportNumPyAPI() < 0 || PyUFunc_ImportUFuncAPI() < 0) return -1;
  return 0;
}

static PyModuleDef_Slot slots[] = {{Py_mod_exec, execute}, {0, NULL}};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, .m_name = "_ufuncs", .m_doc = "Makes the ufuncs of nudipole.", .m_methods = methods, .m_slots = slots};

PyMODINIT_FUNC PyInit__ufuncs(void) { return PyModuleDef_Init(&definition); }
