package org.rapport.platform.tables;

import org.rapport.platform.TableFiles;

/** The real readers and writers, without a container. */
public final class TestTables {

  private TestTables() {}

  public static TableFiles files() {
    return new PoiTableFiles();
  }
}
