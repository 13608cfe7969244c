package nl.opvolging.desk;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version, as the manifest of the jar tells it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Opvolging.class.getPackage().getImplementationVersion())
                .orElse("in ontwikkeling");
        return new String[] {"opvolging " + version + ", op Java " + System.getProperty("java.version")};
    }
}
