package org.rapport.launcher;

/** Main class of rapport.jar. It runs on any Java, to say which one is needed. */
public final class Main {

  private static final int NEEDED = 17;
  private static final int UNUSABLE = 2;

  private Main() {}

  public static void main(String[] arguments) throws Exception {
    String version = System.getProperty("java.specification.version");
    if (version.startsWith("1.") || Integer.parseInt(version) < NEEDED) {
      System.err.println(
          "Rapport needs Java " + NEEDED + " or newer; this is Java " + version + ".");
      System.exit(UNUSABLE);
    }
    Class.forName("org.rapport.launcher.Launcher")
        .getMethod("launch", String[].class)
        .invoke(null, (Object) arguments);
  }
}
