package org.mindlinked.io;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Iri;

/** The reader as it is for someone who has not the library for zstd. */
final class WithoutZstd {
  private WithoutZstd() {}

  /** The message for a file packed with zstd. */
  static String open() {
    byte[] packed = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0, 0, 0, 0};
    List<URL> path = new ArrayList<>();
    for (Class<?> each :
        List.of(CatalogueReader.class, Iri.class, JsonFactory.class, Nullable.class)) {
      path.add(each.getProtectionDomain().getCodeSource().getLocation());
    }
    try (URLClassLoader loader =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> reader = loader.loadClass(CatalogueReader.class.getName());
      Object from =
          reader
              .getMethod("from", InputStream.class)
              .invoke(null, new ByteArrayInputStream(packed));
      return String.valueOf(reader.getMethod("open").invoke(from));
    } catch (InvocationTargetException e) {
      return String.valueOf(e.getTargetException().getMessage());
    } catch (ReflectiveOperationException | java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
