export const a = "đã";
