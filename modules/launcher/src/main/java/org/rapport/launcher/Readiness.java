package org.rapport.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** Asks a started server whether it is ready. */
record Readiness(int port, String address) {

  private static final int READY = 200;
  private static final int NOT_DEPLOYED = 404;
  private static final int TRIES = 60;
  private static final int PATIENT_TRIES = 5;
  private static final int PAUSE_MILLIS = 500;
  private static final int TIMEOUT_MILLIS = 5_000;

  /** Waits until it is; false once it is clear that it will not be. */
  boolean comes() throws InterruptedException {
    for (int i = 0; i < TRIES; i++) {
      int status = status();
      if (status == READY) {
        return true;
      }
      if (status == NOT_DEPLOYED && i > PATIENT_TRIES) {
        return false;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    return false;
  }

  String page() {
    return "http://" + (isEverywhere() ? "localhost" : literal()) + ":" + port + "/";
  }

  private int status() {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) new URL(page() + "health/ready").openConnection();
      connection.setConnectTimeout(TIMEOUT_MILLIS);
      connection.setReadTimeout(TIMEOUT_MILLIS);
      try {
        return connection.getResponseCode();
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return 0;
    }
  }

  private boolean isEverywhere() {
    return address.equals("0.0.0.0") || address.equals("::");
  }

  private String literal() {
    return address.contains(":") ? "[" + address + "]" : address;
  }
}
