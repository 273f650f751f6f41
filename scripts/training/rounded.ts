/** Weights as whole numbers of eight bits; the few beyond the 99.9th percentile are cut. */
export function rounded(weights: Float64Array): { bytes: Int8Array; scale: number } {
  const sizes = Float64Array.from(weights, Math.abs)
    .filter((w) => w > 0)
    .sort();
  const scale = 127 / (sizes[Math.floor(sizes.length * 0.999)] ?? 1);
  return { bytes: Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w * scale)))), scale };
}
