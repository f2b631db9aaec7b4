# Install
