/** An error as MLflow answers it: its code decides the HTTP status. */
export class MlflowRefusal extends Error {
  override readonly name = "MlflowRefusal";
  readonly code: keyof typeof STATUS;

  constructor(code: keyof typeof STATUS, message: string) {
    super(message);
    this.code = code;
  }

  get status(): number {
    return STATUS[this.code];
  }
}

/** As a server of MLflow 3.17 answers; what exists already is 400 there, not 409. */
const STATUS = {
  RESOURCE_DOES_NOT_EXIST: 404,
  RESOURCE_ALREADY_EXISTS: 400,
  INVALID_PARAMETER_VALUE: 400,
  INTERNAL_ERROR: 500,
} as const;

export function invalid(message: string): MlflowRefusal {
  return new MlflowRefusal("INVALID_PARAMETER_VALUE", message);
}

export function missing(message: string): MlflowRefusal {
  return new MlflowRefusal("RESOURCE_DOES_NOT_EXIST", message);
}
