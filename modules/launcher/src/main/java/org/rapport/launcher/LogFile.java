package org.rapport.launcher;

import java.nio.file.Path;

/** Where the log goes: ten files of 10 MB in the data directory, nothing on the console. */
final class LogFile {

  private LogFile() {}

  /** The newest of them. */
  static Path in(Path data) {
    return data.resolve("log").resolve("rapport.0.log");
  }

  static String configuration(Path data) {
    String pattern =
        data.resolve("log").toString().replace('\\', '/').replace("%", "%%") + "/rapport.%g.log";
    return """
        handlers=java.util.logging.FileHandler,org.rapport.launcher.Failure
        .level=INFO
        java.util.logging.FileHandler.pattern=%s
        java.util.logging.FileHandler.limit=10000000
        java.util.logging.FileHandler.count=10
        java.util.logging.FileHandler.append=true
        java.util.logging.FileHandler.encoding=UTF-8
        java.util.logging.FileHandler.formatter=org.rapport.launcher.LogLine
        javax.enterprise.system.security.ssl.level=SEVERE
        javax.enterprise.system.tools.deployment.level=WARNING
        javax.enterprise.system.tools.deployment.common.level=WARNING
        javax.enterprise.system.tools.deployment.dol.level=SEVERE
        fish.payara.boot.runtime.level=WARNING
        """
        .formatted(pattern);
  }
}
