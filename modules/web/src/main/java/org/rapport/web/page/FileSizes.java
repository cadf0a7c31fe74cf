package org.rapport.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import org.rapport.platform.Texts;

/** Sizes of files as people read them. */
@Named("sizes")
@ApplicationScoped
public class FileSizes {

  private static final String[] UNITS = {"B", "KB", "MB", "GB"};

  @Inject private Texts texts;

  public String of(long bytes) {
    double size = bytes;
    int unit = 0;
    while (size >= 1024 && unit < UNITS.length - 1) {
      size /= 1024;
      unit++;
    }
    NumberFormat format = NumberFormat.getNumberInstance(texts.language());
    format.setMaximumFractionDigits(unit < 2 ? 0 : 1);
    return format.format(size) + "\u00A0" + UNITS[unit];
  }
}
