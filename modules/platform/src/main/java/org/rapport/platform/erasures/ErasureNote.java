package org.rapport.platform.erasures;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.rapport.platform.RecordKey;

/** Which records were erased together, and when; they lead to nobody. */
record ErasureNote(UUID id, Instant at, List<RecordKey> records) {

  ErasureNote {
    records = List.copyOf(records);
  }

  /**
   * @throws RuntimeException where it is none that {@link #toString} has written
   */
  static ErasureNote parse(String text) {
    String[] parts = text.split(" ", 3);
    return new ErasureNote(UUID.fromString(parts[0]), Instant.parse(parts[1]), records(parts[2]));
  }

  static List<RecordKey> records(String text) {
    return Arrays.stream(text.split(" ")).map(RecordKey::parse).toList();
  }

  List<String> keys(String module) {
    return records.stream().filter(one -> one.module().equals(module)).map(RecordKey::key).toList();
  }

  String recordsInOne() {
    return records.stream().map(RecordKey::toString).collect(joining(" "));
  }

  @Override
  public String toString() {
    return id + " " + at + " " + recordsInOne();
  }
}
