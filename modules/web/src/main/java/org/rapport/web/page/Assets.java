package org.rapport.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** The style sheet's and script's version: a check sum of both, so that browsers may keep them. */
@Named("assets")
@ApplicationScoped
public class Assets {

  @Inject private ServletContext context;
  private String version;

  @PostConstruct
  void sum() {
    CRC32 sum = new CRC32();
    for (String name : new String[] {"rapport.css", "rapport.js"}) {
      try (InputStream asset = context.getResourceAsStream("/resources/rapport/" + name)) {
        sum.update(asset.readAllBytes());
      } catch (IOException e) {
        throw new IllegalStateException(name, e);
      }
    }
    version = Long.toHexString(sum.getValue());
  }

  public String getVersion() {
    return version;
  }
}
