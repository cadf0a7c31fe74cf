package org.rapport.stakeholder.persons;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.platform.FileRelease;
import org.rapport.platform.FileStore;
import org.rapport.platform.StoredFile;
import org.rapport.platform.Traceless;

/** A store of files without content that notes which were removed. */
record EmptyStore(List<Long> removed) implements FileStore {

  @Override
  public StoredFile keep(InputStream content, String name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<StoredFile> with(long id) {
    return Optional.empty();
  }

  @Override
  public Map<Long, FileRelease> releases(Collection<Long> ids) {
    return Map.of();
  }

  @Override
  public InputStream open(long id) {
    return new ByteArrayInputStream(new byte[0]);
  }

  @Override
  public Traceless withoutTraces(long id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<byte[]> cleanCopy(long id) {
    return Optional.empty();
  }

  @Override
  public void remove(long id) {
    removed.add(id);
  }
}
