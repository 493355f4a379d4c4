/** One line of the durable store, broken as a tired hand would break it. `file` is below src/main. */
export type Mutant = {
  readonly name: string
  readonly file: string
  readonly from: string
  readonly to: string
}

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'a save without fsync',
    file: 'library/writeDurably.ts',
    from: '[file.sync(), ',
    to: '[',
  },
  {
    name: 'a failed fsync asked again of the same file',
    file: 'library/writeDurably.ts',
    from: 'file.sync()',
    to: 'file.sync().catch(() => file.sync())',
  },
  {
    name: 'a rename without fsync of its folder',
    file: 'library/writeDurably.ts',
    from: '  await files.syncFolder(dirname(path))\n',
    to: '',
  },
  {
    name: 'the fsync of the folder before the rename',
    file: 'library/writeDurably.ts',
    from: '  await withTemporaryName(name => replaceBy(files, join(dirname(path), name), path, bytes, replacing))\n  await files.syncFolder(dirname(path))\n',
    to: '  await files.syncFolder(dirname(path))\n  await withTemporaryName(name => replaceBy(files, join(dirname(path), name), path, bytes, replacing))\n',
  },
  {
    name: 'no second try after a failure',
    file: 'library/writeDurably.ts',
    from: '    if (first instanceof Refusal) throw first\n',
    to: '    throw first\n',
  },
  {
    name: 'a temporary file left after a failure',
    file: 'library/writeDurably.ts',
    from: '  await files.remove(temporary).catch(() => leaveTemporary(files, temporary))\n',
    to: '',
  },
  {
    name: 'a temporary file forgotten that could not be removed',
    file: 'library/temporariesLeft.ts',
    from: '  left.set(files, paths.add(path))\n',
    to: '  void paths.add(path)\n',
  },
  {
    name: 'a save acknowledged before it is done',
    file: 'library/StoryStore.ts',
    from: '    await file.save({ seq, body: article })\n',
    to: '    file.save({ seq, body: article }).catch(() => undefined)\n',
  },
  {
    name: 'a new story whose name is not on the disk',
    file: 'library/StoryStore.ts',
    from: '        await files.syncFolder(paths.articles).catch(cannotWrite)\n',
    to: '',
  },
  {
    name: 'a failed save taken for what the disk holds',
    file: 'library/VersionedFile.ts',
    from: '      else this.#open()\n',
    to: '      else this.#low.data = stored\n',
  },
  {
    name: 'a hash that is not looked at',
    file: 'library/openEnvelope.ts',
    from: '  return hashEnvelope(envelope, JSON.stringify(envelope.body)) === envelope.sha256\n',
    to: '  return true\n',
  },
  {
    name: 'a folder whose name is not on the disk',
    file: 'library/makeFolderDurably.ts',
    from: '    await files.syncFolder(dirname(path))\n',
    to: '',
  },
  {
    name: 'a move to the trash that is not on the disk',
    file: 'library/trash/Trash.ts',
    from: '      await files.syncFolder(paths.trash)\n      await files.syncFolder(paths.articles)\n',
    to: '',
  },
  {
    name: 'a refused move to the trash that is not taken back',
    file: 'library/trash/Trash.ts',
    from: '      await renamePatiently(files, to, from).catch(() => undefined)\n',
    to: '',
  },
  {
    name: 'a publication recorded before its version is kept',
    file: 'library/FolderLibrary.ts',
    from: '      await this.#parts.revisions.flush()\n',
    to: '      void this.#parts.revisions.flush()\n',
  },
  {
    name: 'nothing swept after a crash',
    file: 'library/assembleLibrary.ts',
    from: 'writable?.tookOver ?? false',
    to: 'false',
  },
  {
    name: 'a lock whose name is not on the disk',
    file: 'library/lock/acquireLock.ts',
    from: '    await files.syncFolder(dirname(path))\n',
    to: '',
  },
  {
    name: 'a busy file not waited for',
    file: 'library/renamePatiently.ts',
    from: "new Set(['EPERM', 'EBUSY', 'EACCES'])",
    to: "new Set([''])",
  },
  {
    name: 'a publication without the plan of its way back',
    file: 'publishing/replaceFiles.ts',
    from: '    await writePlan(files, staging, plan)\n    await files.syncFolder(folder)\n',
    to: '    await files.syncFolder(folder)\n',
  },
]
