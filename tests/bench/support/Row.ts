/** One measured figure beside its target. */
export type Row = { figure: string; measured: string; target: string; met: boolean }
