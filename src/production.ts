/** Tells the libraries that this is no developer's try: some check what they are given only for their own developers, and take time for it. Imported before everything else. */
process.env.NODE_ENV ??= 'production';
