export const processorKinds = ["host", "platform", "bank", "payroll", "mail", "video", "other"] as const;
export type ProcessorKind = (typeof processorKinds)[number];
