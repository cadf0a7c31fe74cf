package org.rapport.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Whether Rapport can run here: its port is free, its directory writable and nobody else's. */
final class Place {

  /** Names the directory this process has locked, so that the application does not try again. */
  private static final String LOCKED = "rapport.locked-directory";

  /** Kept here, or the garbage collector would close it and release the lock. */
  private static FileChannel lock;

  private Place() {}

  static void take(Options options) throws Unusable {
    takeDirectory(options.data());
    checkPort(options.address(), options.port());
  }

  private static void checkPort(String address, int port) throws Unusable {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true); // connections of an earlier run may still be closing
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
    } catch (UnknownHostException e) {
      throw new Unusable("RAPPORT_ADDRESS \"" + address + "\" is no address of this machine.");
    } catch (IOException e) {
      throw new Unusable(
          "Port " + port + " on " + address + " is in use; choose another one with --port.");
    }
  }

  /** The lock stays until this process ends, however it ends. */
  private static void takeDirectory(Path data) throws Unusable {
    try {
      Files.createDirectories(data);
      lock =
          FileChannel.open(
              data.resolve("rapport.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock.tryLock() == null) {
        throw new Unusable(
            "The data directory "
                + data
                + " is in use by another Rapport; choose another one with"
                + " --data.");
      }
      Files.delete(Files.createTempFile(data, "writable", ""));
      System.setProperty(LOCKED, data.toString());
    } catch (IOException | SecurityException e) {
      throw new Unusable("The data directory " + data + " is not writable.");
    }
  }
}
