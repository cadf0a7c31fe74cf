package org.rapport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What the server and its database have used of the processors, as Linux tells. Other work on the
 * machine makes everything take longer, but hardly makes it take more of them.
 *
 * @param server process of the application
 * @param postmaster process whose children serve connections
 */
record Cpu(long server, long postmaster) {

  private static final int MILLIS_PER_TICK = 10;
  private static final int USER = 11;
  private static final int OF_ENDED_CHILDREN_TOO = 4;

  long serverMillis() {
    return ticks(server, 2) * MILLIS_PER_TICK;
  }

  long databaseMillis() {
    return (ticks(postmaster, OF_ENDED_CHILDREN_TOO) + children().map(c -> ticks(c, 2)).sum())
        * MILLIS_PER_TICK;
  }

  private LongStream children() {
    return ProcessHandle.of(postmaster).stream()
        .flatMap(ProcessHandle::children)
        .mapToLong(ProcessHandle::pid);
  }

  /** Nothing where the process has gone or this is no Linux. */
  private static long ticks(long process, int fields) {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
      String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return Stream.of(afterName).skip(USER).limit(fields).mapToLong(Long::parseLong).sum();
    } catch (IOException e) {
      return 0;
    }
  }
}
