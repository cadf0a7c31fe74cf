package org.rapport.platform.persons;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rapport.kernel.Message;
import org.rapport.platform.PersonalData;

/** Files as they go into a ZIP file; it remembers what is in each. */
final class ZipFolder implements PersonalData.Folder {

  /** A file and what is in it. */
  record Entry(String name, Message what) {}

  private final ZipOutputStream zip;
  private final Set<String> names = new HashSet<>();
  private final List<Entry> entries = new ArrayList<>();

  ZipFolder(ZipOutputStream zip) {
    this.zip = zip;
  }

  @Override
  public void put(String name, Message what, Content content) throws IOException {
    String free = name;
    for (int i = 2; !names.add(free); i++) {
      free = numbered(name, i);
    }
    zip.putNextEntry(new ZipEntry(free));
    content.writeTo(new Unclosed(zip));
    zip.closeEntry();
    entries.add(new Entry(free, what));
  }

  List<Entry> entries() {
    return entries;
  }

  private static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? name + "-" + number
        : name.substring(0, dot) + "-" + number + name.substring(dot);
  }

  /** Stays open, whatever writes into it. */
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
