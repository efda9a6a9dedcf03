package org.mindlinked.rdf;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;

/** What classes say to someone who has Jena, but not a part of it that is optional. */
public final class WithoutLibrary {
  private WithoutLibrary() {}

  /**
   * The message for whoever calls a static method without arguments.
   *
   * @param library a part of the name of the jar that is not there
   */
  public static String say(String library, Class<?> type, String method) {
    List<URL> path = new ArrayList<>();
    try {
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
        if (!entry.contains(library)) {
          path.add(new File(entry).toURI().toURL());
        }
      }
      try (URLClassLoader loader =
          new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
        Class<?> without = loader.loadClass(type.getName());
        return String.valueOf(without.getMethod(method).invoke(null));
      }
    } catch (InvocationTargetException e) {
      return String.valueOf(e.getTargetException().getMessage());
    } catch (ReflectiveOperationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
