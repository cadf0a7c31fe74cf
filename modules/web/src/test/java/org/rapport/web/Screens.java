package org.rapport.web;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapport.platform.Permission;
import org.rapport.platform.RapportModule;

/** The staff's screens: those the modules declare, and those that are there as pages. */
final class Screens {

  private static final String PAGES = "META-INF/resources/staff";

  private Screens() {}

  static Map<String, Permission> declared() {
    Map<String, Permission> screens = new TreeMap<>();
    new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.rapport")
            .stream()
            .filter(type -> type.isAssignableTo(RapportModule.class) && !type.isInterface())
            .map(type -> module(type.reflect()))
            .forEach(module -> screens.putAll(module.screens()));
    return screens;
  }

  private static RapportModule module(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return (RapportModule) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  /** View paths without extension; what pages only include lies in a folder {@code parts}. */
  static Set<String> pages() {
    Set<String> found = new TreeSet<>();
    try {
      for (URL root : Collections.list(Screens.class.getClassLoader().getResources(PAGES))) {
        found.addAll(below(root.toURI()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }

  private static List<String> below(URI root) throws IOException {
    if (!root.getScheme().equals("jar")) {
      return below(Path.of(root));
    }
    try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
      return below(jar.getPath(PAGES));
    }
  }

  private static List<String> below(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> "/staff/" + root.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".xhtml") && !path.contains("/parts/"))
          .map(path -> path.substring(0, path.length() - ".xhtml".length()))
          .toList();
    }
  }
}
