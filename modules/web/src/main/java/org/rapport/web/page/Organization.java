package org.rapport.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.platform.Settings;

/** Whose pages these are: the name in the header and in the title of each ({@link Settings}). */
@Named("organization")
@ApplicationScoped
public class Organization {

  @Inject private Settings settings;

  public String getName() {
    return settings.organization();
  }
}
