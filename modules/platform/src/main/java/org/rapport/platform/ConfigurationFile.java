package org.rapport.platform;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** {@code rapport.properties} in the data directory, in UTF-8; the environment overrules it. */
public class ConfigurationFile implements ConfigSource {

  private static final int BELOW_THE_ENVIRONMENT = 250;

  private final Properties properties = new Properties();

  public ConfigurationFile() {
    Path file = Configuration.dataDirectory().resolve("rapport.properties");
    if (Files.isRegularFile(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file, e);
      }
    }
  }

  @Override
  public Set<String> getPropertyNames() {
    return properties.stringPropertyNames();
  }

  @Override
  public String getValue(String name) {
    return properties.getProperty(name);
  }

  @Override
  public String getName() {
    return "rapport.properties";
  }

  @Override
  public int getOrdinal() {
    return BELOW_THE_ENVIRONMENT;
  }
}
