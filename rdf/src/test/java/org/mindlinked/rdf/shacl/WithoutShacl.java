package org.mindlinked.rdf.shacl;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;

/** The shapes as they are for someone who has Jena, but not its engine for SHACL. */
final class WithoutShacl {
  private WithoutShacl() {}

  /** The message for whoever asks for our shapes. */
  static String own() {
    List<URL> path = new ArrayList<>();
    try {
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
        if (!entry.contains("jena-shacl")) {
          path.add(new File(entry).toURI().toURL());
        }
      }
      try (URLClassLoader loader =
          new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
        Class<?> validator = loader.loadClass(ShapesValidator.class.getName());
        return String.valueOf(validator.getMethod("own").invoke(null));
      }
    } catch (InvocationTargetException e) {
      return String.valueOf(e.getTargetException().getMessage());
    } catch (ReflectiveOperationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
