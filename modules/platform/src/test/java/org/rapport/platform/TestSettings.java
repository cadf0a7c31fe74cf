package org.rapport.platform;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;

/** Settings of a test: a data directory of its own, in Shanghai. */
public record TestSettings(Path dataDirectory) implements Settings {

  @Override
  public URI publicUrl() {
    return URI.create("https://rapport.example");
  }

  @Override
  public ZoneId timeZone() {
    return ZoneId.of("Asia/Shanghai");
  }

  @Override
  public String organization() {
    return "Rapport";
  }
}
