package org.eiso.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The members of Alfresco's API that compiled classes call, read from their bytecode. */
final class ApiUse {
    private final Set<Member> members = new TreeSet<>();

    /** A called method or constructor. */
    record Member(String owner, String name, String descriptor) implements Comparable<Member> {
        /** As a reader of Java would write it. */
        String signature() {
            StringBuilder text = new StringBuilder(name.equals("<init>") ? "new" : name).append('(');
            String separator = "";
            for (Type argument : Type.getArgumentTypes(descriptor)) {
                text.append(separator).append(simple(argument.getClassName()));
                separator = ", ";
            }
            return text.append(')').toString();
        }

        private static String simple(String className) {
            return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
        }

        @Override
        public int compareTo(Member other) {
            return (owner + "#" + name + descriptor).compareTo(other.owner + "#" + other.name + other.descriptor);
        }
    }

    Set<Member> members() {
        return members;
    }

    void read(InputStream classFile) throws IOException {
        new ClassReader(classFile)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] exceptions) {
                                return new CallVisitor();
                            }
                        },
                        ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    private final class CallVisitor extends MethodVisitor {
        CallVisitor() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            add(owner, name, descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    add(handle.getOwner(), handle.getName(), handle.getDesc());
                }
            }
        }

        private void add(String owner, String name, String descriptor) {
            if (owner.startsWith("org/alfresco/") || owner.startsWith("org/springframework/extensions/")) {
                members.add(new Member(owner.replace('/', '.'), name, descriptor));
            }
        }
    }
}
