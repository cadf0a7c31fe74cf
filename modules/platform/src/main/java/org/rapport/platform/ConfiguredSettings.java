package org.rapport.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;

@ApplicationScoped
class ConfiguredSettings implements Settings {

  @Override
  public URI publicUrl() {
    String port = Configuration.value("RAPPORT_PORT").orElse("8080");
    String url = Configuration.value("RAPPORT_PUBLIC_URL").orElse("http://localhost:" + port);
    return URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
  }

  @Override
  public ZoneId timeZone() {
    try {
      return Configuration.value("RAPPORT_TIME_ZONE")
          .map(ZoneId::of)
          .orElseGet(ZoneId::systemDefault);
    } catch (DateTimeException e) {
      throw new IllegalStateException("RAPPORT_TIME_ZONE is no time zone: " + e.getMessage(), e);
    }
  }

  @Override
  public Path dataDirectory() {
    return Configuration.dataDirectory();
  }

  @Override
  public Path identityKeys() {
    return Configuration.value("RAPPORT_IDENTITY_KEY_FILE")
        .map(Path::of)
        .orElseGet(Settings.super::identityKeys);
  }

  @Override
  public Path erasedRecords() {
    return Configuration.value("RAPPORT_ERASED_FILE")
        .map(Path::of)
        .orElseGet(Settings.super::erasedRecords);
  }

  @Override
  public String organization() {
    return Configuration.value("RAPPORT_ORGANIZATION").orElse("Rapport");
  }
}
