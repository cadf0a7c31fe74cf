package org.rapport.platform;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What is configured, by the names of the README's table: from system properties, the environment,
 * or {@code rapport.properties} in the data directory, in this order. For code that runs before
 * beans do; beans use {@link Settings}.
 */
public final class Configuration {

  private static final String DATA = "RAPPORT_DATA";

  private Configuration() {}

  /** Empty where it is not set or blank. */
  public static Optional<String> value(String name) {
    // the container may call from a thread without a context class loader
    return ConfigProvider.getConfig(Configuration.class.getClassLoader())
        .getOptionalValue(name, String.class)
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** {@code RAPPORT_DATA}, else {@code data} where the application was started. */
  public static Path dataDirectory() {
    String configured = System.getProperty(DATA, System.getenv().getOrDefault(DATA, "data"));
    return Path.of(configured).toAbsolutePath().normalize();
  }
}
