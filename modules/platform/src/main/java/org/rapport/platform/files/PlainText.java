package org.rapport.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapport.platform.FileTexts;

/** Text, as opposed to a program or a web page that calls itself text. */
final class PlainText {

  /** What the detector says of it; of Chinese in its older encoding it knows nothing. */
  static final Set<String> TYPES = Set.of("text/plain", "text/csv", "application/octet-stream");

  /** Markup or a script right at the start. */
  private static final Pattern PROGRAM =
      Pattern.compile(
          "^[\\s\ufeff]*"
              + "(#!|<\\?|<!doctype|<!--|<(html|head|body|script|svg|iframe|img|meta|style|xml)\\b)");

  private static final int LOOKED_AT = 1024;
  private static final int MOST_READ = 4 * FileTexts.MOST_CHARACTERS;

  private PlainText() {}

  static boolean looksLikeIt(byte[] start) {
    return encodings(start).anyMatch(encoding -> isText(start, encoding));
  }

  private static Stream<Charset> encodings(byte[] start) {
    return startsAsUtf16(start)
        ? Stream.of(StandardCharsets.UTF_16)
        : Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
  }

  private static boolean isText(byte[] start, Charset encoding) {
    CharsetDecoder decoder =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(start.length + 1);
    // the last character may be cut: more input is to come
    if (decoder.decode(ByteBuffer.wrap(start), text, false).isError()) {
      return false;
    }
    text.flip();
    String beginning = text.subSequence(0, Math.min(text.length(), LOOKED_AT)).toString();
    return text.chars().noneMatch(PlainText::isControl)
        && !PROGRAM.matcher(beginning.toLowerCase(Locale.ROOT)).find();
  }

  /** Decoded as what it looks like. */
  static void read(Path file, Writer into) throws IOException {
    byte[] start;
    try (InputStream content = Files.newInputStream(file)) {
      start = content.readNBytes(MOST_READ);
    }
    Charset encoding =
        encodings(start)
            .filter(one -> isText(start, one))
            .findFirst()
            .orElse(StandardCharsets.UTF_8);
    into.write(new String(start, encoding));
  }

  private static boolean isControl(int c) {
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
  }

  private static boolean startsAsUtf16(byte[] start) {
    return start.length >= 2
        && (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE
            || start[0] == (byte) 0xFE && start[1] == (byte) 0xFF);
  }
}
