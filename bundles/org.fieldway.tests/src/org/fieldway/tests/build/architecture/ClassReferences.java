/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.build.architecture;

import java.util.Set;
import java.util.TreeSet;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Every type that a compiled class names: supertypes, fields, signatures, code, annotations and generic types.
 *
 * @param name of the class itself
 * @param sourceFile the simple name of the file that it was compiled from
 * @param types their names, with dots
 */
record ClassReferences(String name, String sourceFile, Set<String> types) {

    static ClassReferences of(byte[] compiled) {
        Set<String> found = new TreeSet<>();
        Remapper collector = new Remapper() {
            @Override
            public String map(String internalName) {
                found.add(internalName.replace('/', '.'));
                return internalName;
            }
        };
        String[] source = {""};
        ClassVisitor visitor = new ClassRemapper(Opcodes.ASM9, new ClassWriter(0), collector) {
            @Override
            public void visitSource(String file, String debug) {
                source[0] = file;
            }
        };
        ClassReader reader = new ClassReader(compiled);
        reader.accept(visitor, 0);
        return new ClassReferences(reader.getClassName().replace('/', '.'), source[0], found);
    }

    String packageName() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }
}
