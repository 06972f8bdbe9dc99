/** Chromium's flags for WebGPU in software: slow, but right, and there on every machine. */
export const softwareGpu = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'];
