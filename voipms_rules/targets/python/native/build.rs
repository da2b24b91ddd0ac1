//! Tells the linker what an extension module leaves open, which differs between systems.

fn main() {
    pyo3_build_config::add_extension_module_link_args();
}
