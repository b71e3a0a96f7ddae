package org.eiso.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Finds the methods of a class that do nothing but say that they are not supported. */
final class Unsupported {
    private static final String EXCEPTION = "java/lang/UnsupportedOperationException";

    private Unsupported() {}

    /** Name and descriptor of each such method. */
    static Set<String> methodsOf(Class<?> type) {
        Set<String> found = new HashSet<>();
        String resource = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream classFile = type.getResourceAsStream(resource)) {
            new ClassReader(classFile).accept(new Collector(found), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static final class Collector extends ClassVisitor {
        private final Set<String> found;

        Collector(Set<String> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                private boolean refuses;
                private boolean worksToo;

                @Override
                public void visitTypeInsn(int opcode, String type) {
                    refuses |= opcode == Opcodes.NEW && type.equals(EXCEPTION);
                }

                @Override
                public void visitMethodInsn(
                        int opcode, String owner, String called, String calledDescriptor, boolean isInterface) {
                    refuses |= calledDescriptor.endsWith(")L" + EXCEPTION + ";");
                }

                @Override
                public void visitInsn(int opcode) {
                    worksToo |= opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN;
                }

                @Override
                public void visitEnd() {
                    if (refuses && !worksToo) {
                        found.add(name + descriptor);
                    }
                }
            };
        }
    }
}
